# Párrafos de los textos del SGIA (apartado 7.5).

paragraph = Párrafo
    .a = un párrafo
    .many = Párrafos
    .empty = Aún no hay ningún párrafo.

## Campos
paragraph-heading = Encabezado
    .also = Título; Párrafos
paragraph-text = Texto
    .also = Documento
paragraph-position = Lugar en el texto
    .help = La cifra menor va primero. Vacío: al final.
    .also = Posición; Orden
paragraph-body = Contenido
    .help = Párrafos separados por una línea vacía; elementos de lista en líneas que empiezan por «- » o «1. ».
    .also = Cuerpo; Redacción
paragraph-answers = Responde a
    .help = Apartados, requisitos y controles, separados por comas: 5.2-01, A.2.2.
    .also = Apartados; Controles
paragraph-refers = Lo dice el SGSI en
    .help = El documento del SGSI que ya lo dice. Lo que se escribe aquí es entonces solo lo que se añade para la IA.
    .also = Documento del SGSI; Remite a; Referencia
paragraph-key = Borrador de origen
    .also = Clave
paragraph-drafted = Resumen del borrador
    .also = Redactado

## Grupos del formulario
paragraph-group-what = El párrafo
