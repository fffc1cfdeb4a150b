# La segunda valoración de un riesgo por otra persona (apartado 6.1.2); opcional y nuestra.

secondRating = Segunda valoración
    .a = una segunda valoración
    .many = Segundas valoraciones
    .empty = Nadie ha valorado un riesgo por segunda vez. Es opcional: otra persona valora sin ver las primeras cifras.

## Fields
secondRating-by = Valorado por
    .help = Alguien que no hizo la primera valoración.
    .also = Segunda persona; Evaluador
secondRating-risk = Riesgo
    .also = Del riesgo; Número del riesgo
secondRating-likelihood = Probabilidad
    .also = Verosimilitud
secondRating-individuals = Personas
    .also = Para las personas
secondRating-groups = Grupos
    .also = Para los grupos
secondRating-society = Sociedad
    .also = Para la sociedad
secondRating-organisation = Organización
    .also = Para la organización
secondRating-why = Por qué estas cifras
    .also = Motivo; Razones
secondRating-apart = Grados de diferencia
    .also = Diferencia
secondRating-settled = Cómo se resolvió la diferencia
    .help = Quiénes hablaron, con qué razones y qué cifras quedan. Se pide si las dos distan más de un grado.
    .also = Conciliado; Acordado

## Groups of the form
secondRating-group-what = De qué trata
secondRating-group-figures = Las cifras
secondRating-group-settled = La diferencia

refuse-risk-apart = La segunda valoración { $second } dista más de un grado. Escriba en ella cómo se resolvió la diferencia.
