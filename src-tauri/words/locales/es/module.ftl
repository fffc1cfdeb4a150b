# Módulos de competencia y toma de conciencia (7.2, 7.3; A.4.6).

module = Módulo
    .a = un módulo
    .many = Módulos
    .empty = Aún no hay módulos. Deje que el programa proponga los cinco suyos, tome los que encajen y añada sus propias palabras.

## Campos
module-name = Nombre
    .also = Módulo; Título; Curso
module-content = Contenido del programa
    .help = Puntos y cinco preguntas que trae el programa. Sin él, el módulo son sus propios puntos.
    .also = Contenido
module-aims = Para qué sirve
    .also = Objetivo; Finalidad
module-audience = Quién lo necesita
    .help = Por rol o por lo que alguien hace con la IA. De aquí sale la tabla de formación.
    .also = Público; Para quién
module-peopleToo = También estas personas
    .also = Personas; Además
module-minutes = Minutos
    .also = Duración
module-months = Vale durante meses
    .help = Pasados estos meses se repite. Doce es criterio nuestro, no de la norma.
    .also = Validez; Meses
module-ownPoints = Lo que añadimos
    .help = Un punto por línea; cada uno es una diapositiva.
    .also = Puntos propios; Puntos
module-owner = Responsable
    .also = Propietario
module-state = Estado
    .also = Situación
module-why = Por qué terminó
    .also = Motivo

## Listas de códigos
moduleContent = Contenido
    .allStaff = IA para todo el personal
    .aiUsers = Usar y supervisar la IA
    .ownersDevelopers = Responsables de sistemas y desarrollo
    .management = Dirección
    .auditorsReviewers = Auditores y revisores
moduleContent-also =
    .allStaff = Todos; Personal
    .aiUsers = Usuarios; Supervisores
    .ownersDevelopers = Responsables; Desarrollo
    .management = Alta dirección
    .auditorsReviewers = Auditores; Revisores
moduleAudience = Quién lo necesita
    .allStaff = Todo el personal
    .users = Quienes usan IA
    .humanOverseer = Supervisores humanos
    .systemOwner = Responsables de sistemas
    .technicalOwner = Responsables técnicos
    .developer = Desarrollo
    .aiLead = Responsable de IA
    .topManagement = Alta dirección
    .internalAuditor = Auditores internos
    .reviewer = Revisores
moduleAudience-also =
    .allStaff = Todos; Plantilla
    .users = Usuarios
    .humanOverseer = Supervisores
    .systemOwner = Responsables
    .technicalOwner = Técnicos
    .developer = Desarrolladores
    .aiLead = Responsable
    .topManagement = Dirección
    .internalAuditor = Auditores
    .reviewer = Revisión
moduleAim = Para qué sirve
    .awareness = Toma de conciencia (7.3)
    .competence = Competencia (7.2)
moduleAim-also =
    .awareness = Conciencia
    .competence = Competencias; Capacidad
moduleState = Estado
    .inUse = En uso
    .ended = Terminado
moduleState-also =
    .inUse = Activo
    .ended = Retirado

## Grupos de la ficha
module-group-what = El módulo
module-group-who = Para quién
module-group-long = Cuánto tiempo

## Pasos
edit-module-end = Terminar un módulo
edit-module-reopen = Volver a usar un módulo
edit-module-offer = Proponer módulos
module-end-do = Terminar
module-reopen-do = Volver a usar

## Rechazos
refuse-module-months = Un módulo vale de 1 a { $most } meses.

## En la página
ui-module-offer = Proponer los módulos del programa
ui-module-offer-hint = Cinco módulos breves con puntos y preguntas, en los dos idiomas. Cada uno es una propuesta hasta que usted lo tome.
ui-module-slides = Diapositivas

## En papel
module-slides = Diapositivas de un módulo
module-slides-subject = Módulo de formación
module-slides-here = En nuestra organización, y dónde notificar una inquietud
module-slides-for = Para qué sirve:
module-slides-never = Nunca para:
module-slides-errs = En qué falla o se usa mal, según nuestro registro de riesgos:
module-slides-watch = { $deputed ->
    [0] Lo supervisa { $who }.
   *[other] Lo supervisa { $who }, con { $deputy } como suplente.
} { $words }
module-slides-no-overseer = No consta quién lo supervisa.
module-slides-stop = Cómo se detiene:
module-slides-reach = A quién se pide que lo detenga:
module-slides-may = Quién puede corregirlo y quién detenerlo:
module-slides-purpose = para qué sirve y para qué nunca
module-slides-wrong = qué hago si se equivoca
module-slides-wrong-first = No confirme ni envíe nada que no haya comprobado. Si un resultado es erróneo o solo extraño, cámbielo o déjelo en manos de una persona, y avise: cada aviso mejora el sistema para todos.
module-slides-offered = { $person } tiene propuesto supervisarlo y no lo ha aceptado ({ $role }, { $on }): no cuente todavía con esa persona.
module-slides-none-accepted = Nadie ha aceptado aún supervisarlo. { $words }
module-slides-use = Qué IA usamos aquí
module-slides-used = En uso: { $names }.
module-slides-tried = En prueba, solo para quien participa en ella: { $names }.
module-slides-ended = Retirados, no los usa nadie: { $names }.
module-slides-corrected = Con qué frecuencia se corrige:
module-slides-happened = Ocurrió aquí:
module-slides-channel = Dónde notificar una inquietud:
module-slides-no-channel = Aún no hay abierta ninguna vía para notificar inquietudes.
module-slides-received = { $seconded ->
    [0] La recibe { $first }
   *[other] La recibe { $first }, o { $second } si se refiere a { $first }
}{ $days ->
    [0] .
    [one] ; la respuesta llega en un día como máximo.
   *[other] ; la respuesta llega en un máximo de { $days } días.
} { $reached ->
    [0] {""}
   *[other] Directamente: { $contact }.
}
module-slides-questions = Preguntas
module-slides-answers = Respuestas y en qué se apoyan
module-slides-rests = Se apoya en { $on }.
module-slides-read = Leído de los registros hasta la entrada { $seq } del historial, { $at } ({ $hash }); las diapositivas no las aprueba nadie. Los textos de la organización están en su idioma.
ui-screen-modules = Módulos
