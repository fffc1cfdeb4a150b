# Niveles de riesgo y quién los acepta (apartados 6.1.2 y 6.1.3).

riskLevel = Nivel de riesgo
    .a = un nivel de riesgo
    .many = Niveles de riesgo
    .empty = Aún no hay ningún nivel de riesgo. Añada criterios de riesgo: traen cuatro niveles.

## Campos
riskLevel-level = Nivel
    .also = Nombre; Nivel de riesgo
riskLevel-criteria = Criterios de riesgo
    .also = Criterios; Versión
riskLevel-upTo = Hasta
    .help = La mayor probabilidad por consecuencia que aún es de este nivel.
    .also = Límite; Máximo
riskLevel-treat = Qué se hace
    .also = Tratamiento; Tratar
riskLevel-acceptor = Quién puede aceptar
    .help = Nadie acepta en solitario lo que ha evaluado.
    .also = Aceptado por; Quien acepta
riskLevel-accept = Cómo se acepta
    .help = En una lista o uno a uno, con qué motivo y qué fin.
    .also = Aceptación; Forma
riskLevel-months = Validez (meses)
    .help = Después, una aceptación deja de ser válida.
    .also = Meses; Validez; Validez en meses
riskLevel-origin = Origen del texto
    .help = Un valor por defecto es lo que propone el programa; cambiado, es propio.
    .also = Origen

## Listas de códigos
riskLevelCode = Nivel
    .low = Bajo
    .medium = Medio
    .high = Alto
    .critical = Crítico
riskLevelCode-also =
    .low = Verde
    .medium = Amarillo; Moderado
    .high = Naranja
    .critical = Rojo; Muy alto
acceptor = Quién puede aceptar
    .rule = Aceptado por regla
    .riskOwner = Propietario del riesgo
    .aiLead = Responsable de la IA
    .topManagement = Alta dirección
    .exception = Alta dirección, como excepción escrita
acceptor-also =
    .rule = Regla; Por regla
    .riskOwner = Propietario
    .aiLead = Responsable de IA
    .topManagement = Dirección
    .exception = Excepción

## Grupos del formulario
riskLevel-group-what = El nivel
riskLevel-group-accept = Quién acepta el riesgo residual
