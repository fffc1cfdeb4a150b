# La organización de este SGIA, y los idiomas del programa.

organisation = Organización
    .a = la organización
    .many = Organización
    .empty = Aún no consta nada de la organización. Escriba su nombre y el alcance de su SGIA; los documentos llevan lo que figura aquí.

## Campos
organisation-name = Nombre
organisation-legalForm = Forma jurídica
organisation-address = Dirección postal
    .help = Dónde recibe correo la organización. La imprimen la información para usuarios, el expediente técnico y los extractos.
organisation-country = País
    .help = Dos letras mayúsculas, como ES.
organisation-currency = Moneda
    .help = Tres letras mayúsculas, como EUR: en qué se expresan los importes de los documentos.
organisation-sector = Sector
organisation-scope = Alcance del SGIA
    .help = Qué abarca el SGIA y qué no (apartado 4.3).
organisation-scopeVersion = Versión del alcance
organisation-scopeBy = Alcance aprobado por
organisation-scopeApproved = Alcance aprobado
edit-organisation-approveScope = Aprobar el alcance del SGIA
organisation-approveScope-do = Aprobar el alcance
refuse-scope-approved = El alcance está aprobado tal como está. Cambie primero el texto; otro texto es una versión nueva.
refuse-scope-change = Este alcance está aprobado. Planifique un cambio del SGIA que afecte al alcance (finalidad, consecuencias, recursos, quién lo hace), haga que lo apruebe la alta dirección y cambie entonces el texto.
organisation-scopeDocument = Número del documento de alcance
organisation-contentLanguage = Idioma de sus propias palabras
organisation-documentLanguages = Idiomas de los documentos
organisation-logo = Logotipo
organisation-edition = Edición del catálogo
organisation-editionLabel = Norma tal como figura en los documentos
    .also = Norma tal como la imprimen los documentos
organisation-classification = Clasificación de los documentos
    .help = Hasta dónde son confidenciales los documentos; se imprime en cada uno.
organisation-reviewEveryMonths = Meses entre revisiones por la dirección
organisation-sample = Empresa de ejemplo

## Listas de códigos
language = Idioma
    .en = Inglés
    .es = Español
language-also =
    .en = Inglesa
    .es = Castellano; Española
