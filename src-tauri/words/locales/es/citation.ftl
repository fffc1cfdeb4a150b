# A qué responde un documento controlado y en qué página (apartado 7.5).

citation = Cita
    .a = una cita
    .many = Citas
    .empty = Todavía no hay ninguna cita. Indique a qué responde un documento y en qué página.

## Campos
citation-says = Qué dice ahí
    .also = Afirmación; Cita; Citas
citation-document = Documento
    .also = Documento controlado
citation-page = Página o sección
    .also = Página; Sección; Lugar
citation-answers = Responde a
    .help = Apartados, requisitos y controles por su número: 7.2, A.4.6.
    .also = Apartados; Controles

## Grupos del formulario
citation-group-what = La cita

## Rechazos
refuse-citation-answers = { $value } no es un apartado, un requisito ni un control.
