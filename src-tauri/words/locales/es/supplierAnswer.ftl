# Qué se preguntó a las empresas proveedoras y qué contestaron (A.10.3).

supplierAnswer = Pregunta a una empresa proveedora
    .a = una pregunta a una empresa proveedora
    .many = Preguntas a empresas proveedoras
    .empty = Aún no se ha preguntado nada. Formule las preguntas desde la empresa proveedora y anote qué contesta.

## Campos
supplierAnswer-question = Pregunta
    .also = Se preguntó
supplierAnswer-supplier = Empresa proveedora
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
