# Registros de actividad de los sistemas de IA (A.6.2.8).

systemLog = Registro de actividad
    .a = un registro de actividad
    .many = Registros de actividad
    .empty = Aún no hay ninguno. Diga qué anota un sistema, cuánto se conserva y por qué, y quién lo lee.

## Campos
systemLog-name = Registro
    .also = Nombre
systemLog-system = Sistema de IA
    .also = Sistema; Número de sistema
systemLog-holds = Qué contiene
    .help = Sucesos, horas, versiones, entradas, resultados, quién.
    .also = Contenido
systemLog-personalData = Datos personales
    .also = Contiene datos personales
systemLog-months = Se conserva (meses)
    .also = Meses; Conservación
systemLog-enough = Plazo suficiente
    .help = Frente al mayor de los que piden la ley y el contrato.
logKept = Plazo suficiente
    .short = demasiado corto
    .enough = sí
ui-screen-systemLogs = Registros de actividad
ui-log-short = Se conserva { $months } meses: demasiado poco. { $law ->
    [0] {""}
    [one] La ley exige un mes. {""}
   *[other] La ley exige { $law } meses. {""}
}{ $contract ->
    [0] {""}
    [one] El contrato exige un mes.
   *[other] El contrato exige { $contract } meses.
}
logKept-also =
    .short = corto
    .enough = suficiente
systemLog-contractMonths = El contrato exige (meses)
    .also = Meses del contrato
systemLog-lawMonths = La ley exige (meses)
    .help = Sistemas de alto riesgo: al menos seis meses (arts. 19 y 26, ap. 6, del Reglamento de IA).
    .also = Meses de la ley
systemLog-ground = Por qué ese plazo
    .help = La ley o el contrato por su nombre; por qué no más.
    .also = Motivo; Razón
systemLog-place = Dónde está
    .also = Ubicación
systemLog-reader = Quién lo lee
    .also = Lector; Responsable
systemLog-every = Se lee cada
    .also = Frecuencia
systemLog-readOn = Última lectura
    .also = Leído el
systemLog-found = Qué se encontró al leerlo
    .help = También que no se encontró nada.
    .also = Resultado de la lectura
systemLog-oldest = Entrada más antigua hallada
    .also = Más antigua
systemLog-extract = Extracto
    .help = Dónde se guarda un extracto que lo demuestra.
    .also = Evidencia

## Grupos del formulario
systemLog-group-what = El registro
systemLog-group-long = Cuánto tiempo
systemLog-group-read = Quién lo lee

refuse-systemLog-oldest = La entrada más antigua no puede ser posterior al día en que se leyó el registro.
