# Qué se preguntó a los proveedores y qué contestaron (A.10.3).

supplierAnswer = Pregunta a un proveedor
    .a = una pregunta a un proveedor
    .many = Preguntas a proveedores
    .empty = Aún no se ha preguntado nada. Formule las preguntas desde el proveedor y anote qué contesta.

## Campos
supplierAnswer-question = Pregunta
    .also = Se preguntó
supplierAnswer-supplier = Proveedor
    .also = Suministrador
supplierAnswer-answer = Respuesta
    .also = Contestación
supplierAnswer-judged = ¿Es suficiente?
    .also = Valoración
supplierAnswer-proof = Qué lo demuestra
    .help = Un apartado del contrato, un certificado, un correo.
    .also = Evidencia
supplierAnswer-answeredOn = Contestada el
    .also = Fecha

## Listas de códigos
answerJudged = ¿Es suficiente?
    .enough = Suficiente
    .conditions = Con condiciones
    .not-enough = Insuficiente
answerJudged-also =
    .enough = Sí
    .conditions = En parte
    .not-enough = No

## Grupos del formulario
supplierAnswer-group-what = Pregunta y respuesta
