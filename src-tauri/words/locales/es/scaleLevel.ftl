# Niveles de las escalas de riesgo (apartados 6.1.2 y 6.1.4).

scaleLevel = Nivel de una escala
    .a = un nivel de una escala
    .many = Escalas de riesgo
    .empty = Aún no hay ninguna escala. Añada criterios de riesgo: traen cinco escalas de cinco niveles.

## Campos
scaleLevel-name = Nivel
    .also = Nombre; Título
scaleLevel-criteria = Criterios de riesgo
    .also = Criterios; Versión
scaleLevel-scale = Escala
    .help = Con qué probabilidad, o qué gravedad y para quién.
    .also = Destinatario; Medida
scaleLevel-value = Valor
    .help = 1 es el más bajo.
    .also = Cifra; Número
scaleLevel-meaning = Qué significa
    .help = Para que dos personas elijan el mismo valor.
    .also = Significado; Descripción
scaleLevel-example = Ejemplo
    .also = Ejemplos
scaleLevel-origin = Origen del texto
    .help = Un valor por defecto es lo que propone el programa; cambiado, es propio.
    .also = Origen

## Listas de códigos
scale = Escala
    .likelihood = Probabilidad
    .individuals = Consecuencia para las personas
    .groups = Consecuencia para los grupos
    .society = Consecuencia para la sociedad
    .organisation = Consecuencia para la organización
scale-also =
    .likelihood = Frecuencia
    .individuals = Personas; Individuos
    .groups = Grupos
    .society = Sociedad
    .organisation = Organización; Empresa
criteriaOrigin = Origen del texto
    .default = Por defecto, sin cambios
    .own = Propio
criteriaOrigin-also =
    .default = Por defecto; Propuesto
    .own = Nuestro

## Grupos del formulario
scaleLevel-group-what = El nivel
