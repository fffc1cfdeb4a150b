# Criterios de riesgo de IA (apartados 6.1.1 y 6.1.2).

criteria = Criterios de riesgo
    .a = una versión de los criterios de riesgo
    .many = Criterios de riesgo
    .empty = Aún no hay criterios. Añada una versión: trae escalas de cinco niveles y cuatro niveles de riesgo, como valores por defecto que se cambian. Son válidos cuando la alta dirección los aprueba.

## Campos
criteria-title = Criterios
    .also = Título; Nombre
criteria-rules = Cómo se obtiene un nivel
    .help = A partir de la probabilidad y la consecuencia; y qué no compensa qué.
    .also = Reglas; Fórmula; Método
criteria-worstHigh = Lo peor para las personas es al menos alto
    .help = La consecuencia más alta para personas o grupos hace alto el riesgo, por improbable que sea.
    .also = Excepción
criteria-never = Riesgos inaceptables
    .help = Fuera de las escalas: sin nivel, sin aceptación, sin fecha de fin. Detener, retirar o rediseñar.
    .also = Nunca se acepta; No aceptable
criteria-appetite = Apetito de riesgo
    .help = Dónde poco, dónde más, dónde ninguno.
    .also = Apetito; Cuánto riesgo asumimos
criteria-opportunities = Oportunidades
    .help = Cómo se valoran junto a los riesgos.
    .also = Oportunidad
criteria-note = Qué cambia en esta versión
    .help = A partir de la segunda versión.
    .also = Cambio; Motivo del cambio
criteria-reviewOn = Próxima revisión el
    .help = Doce meses tras la aprobación, si no indica otro día.
    .also = Revisar el; Próxima revisión
criteria-state = Estado
    .also = Situación
criteria-version = Versión
    .help = Se cuenta al aprobar.
criteria-approvedBy = Aprobado por
    .help = Alguien de la alta dirección.
    .also = Quien aprueba
criteria-approved = Aprobado
    .also = Aprobado el; Aprobación

## Listas de códigos
criteriaState = Estado
    .draft = Borrador
    .inForce = En vigor
    .replaced = Sustituido
criteriaState-also =
    .draft = Nuevo; Propuesto
    .inForce = Aprobado; Vigente
    .replaced = Antiguo; Reemplazado

## Grupos del formulario
criteria-group-what = Las reglas
criteria-group-accept = Qué se acepta
criteria-group-decided = Versión y aprobación

## Pasos
edit-criteria-approve = Aprobar los criterios de riesgo
criteria-approve-do = Aprobar

## Plazos que vencen y rechazos
due-criteria = Hay que revisar los criterios de riesgo
refuse-criteria-settled = Estos criterios están aprobados: con ellos se hicieron evaluaciones. Añada una versión nueva de los criterios de riesgo, que parte de lo vigente, y cámbiela ahí.
refuse-criteria-stays = Los criterios aprobados permanecen: con ellos se hicieron evaluaciones. Una versión nueva los sustituye cuando se aprueba.
refuse-criteria-scale =
    { $scale ->
        [likelihood] La escala de probabilidad
        [individuals] La escala de consecuencias para las personas
        [groups] La escala de consecuencias para los grupos
        [society] La escala de consecuencias para la sociedad
       *[organisation] La escala de consecuencias para la organización
    } tiene un hueco. Dé a cada escala los niveles del 1 al mismo último, al menos { $least } y como máximo { $most }, cada uno una vez.
refuse-criteria-blank =
    { $scale ->
        [likelihood] El nivel { $value } de la probabilidad
        [individuals] El nivel { $value } de las consecuencias para las personas
        [groups] El nivel { $value } de las consecuencias para los grupos
        [society] El nivel { $value } de las consecuencias para la sociedad
       *[organisation] El nivel { $value } de las consecuencias para la organización
    } aún no tiene significado. Diga qué representa.
refuse-criteria-levels = Los cuatro niveles de riesgo, bajo, medio, alto y crítico, necesitan cada uno su última cifra, mayor que la del anterior.
refuse-criteria-reach = El nivel crítico tiene que llegar hasta { $most }, la probabilidad más alta por la consecuencia más alta.
refuse-criteria-acceptor =
    { $level ->
        [low] Para el nivel bajo
        [medium] Para el nivel medio
        [high] Para el nivel alto
       *[critical] Para el nivel crítico
    } no consta quién puede aceptarlo. Elija quién.

## La página de una versión
ui-criteria-parts = Escalas y niveles
ui-criteria-parts-hint = Una matriz con el nivel de cada par, qué significa cada paso y quién puede aceptar cada nivel. Lo que aún es un valor por defecto está marcado.
ui-criteria-read = Abrir la versión completa
ui-criteria-title = Criterios de riesgo { $number }
ui-criteria-title-hint = Borrador: las reglas, los niveles y los grados se redactan y se aprueban aquí.
ui-criteria-stands = { $state }. Queda como se aprobó; una versión nueva parte de lo que dice.
ui-criteria-again = Empezar una versión nueva
ui-criteria-draft = Continuar con el borrador { $number }
ui-criteria-up-to = { $from } a
ui-criteria-back = Volver a la versión
ui-criteria-matrix = El nivel es la probabilidad por la consecuencia.
ui-criteria-corner = Probabilidad hacia abajo, consecuencia hacia la derecha
ui-criteria-no-level = sin nivel
ui-criteria-people = para personas: { $level }
ui-criteria-figures = Valores
ui-criteria-span = { $from } a { $to }
ui-criteria-nobody = aún no consta nadie

## En papel
criteria-document = Criterios de riesgo de la IA
criteria-subject = Criterios de riesgo del sistema de gestión de la IA
criteria-again = A más tardar el día en que termina su aceptación, el riesgo se evalúa de nuevo (8.2).
criteria-read-again = Se revisan de nuevo el { $on }.
criteria-matrix = Matriz de riesgo
criteria-matrix-sentence = El nivel de cada probabilidad con la peor consecuencia.
criteria-worst-is-high = Una consecuencia { $most }, el grado más alto, para personas o grupos de personas da al menos nivel alto, por improbable que sea. La tabla muestra el nivel de cada combinación, probabilidad × consecuencia, y detrás ese otro nivel donde difiere.
ui-document-risk-criteria = Criterios de riesgo de la IA
chart-people = Tras la barra: el nivel cuando la consecuencia es para personas o grupos de personas.
chart-level-people = { $level }, { $people } para personas
criteria-cell-people = { $level } para personas
criteria-higher = Si la frecuencia y la proporción de usos llevan a grados distintos, cuenta el más alto. Un valor en el límite entre dos grados cuenta en el de arriba.
