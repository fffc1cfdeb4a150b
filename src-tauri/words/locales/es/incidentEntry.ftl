# El registro de un incidente.

incidentEntry = Anotación
    .a = una anotación
    .many = Anotaciones
    .empty = Aún no hay anotaciones. Escriba qué se hizo y a quién se informó, con la hora.

## Campos
incidentEntry-what = Qué se hizo o se dijo
    .also = Anotación; Qué
incidentEntry-incident = Incidente
    .also = De
incidentEntry-day = Día
    .also = Fecha; El
incidentEntry-at = Hora
    .also = A las
incidentEntry-by = Por
    .also = Persona; Quién
incidentEntry-told = A quién se informó
    .also = Informados; Destinatario
incidentEntry-text = Texto empleado
    .also = Mensaje; Texto
incidentEntry-copyAt = Dónde está la copia
    .also = Copia
incidentEntry-stops = Plazos que detiene
    .help = Se envió a la autoridad: ese plazo ya no corre.
    .also = Detiene; Plazo
incidentEntry-duty = Obligación que cumple
    .also = Obligación; Contrato

## Listas de códigos
told = A quién se informó
    .users = Usuarios
    .affectedPeople = Personas afectadas
    .customers = Clientes
    .supplier = Empresa proveedora
    .authority = Autoridad
    .staff = Personal
    .management = Alta dirección
told-also =
    .users = Usuario
    .affectedPeople = Afectados
    .customers = Cliente
    .supplier = Empresa proveedora
    .authority = Supervisor
    .staff = Colegas
    .management = Dirección
incidentClock = Plazos
    .aiAct = Reglamento de IA art. 73
    .gdpr = RGPD art. 33
    .nis2Warning = NIS2 alerta temprana
    .nis2Notice = NIS2 notificación
    .doraFirst = DORA notificación inicial
    .doraNext = DORA informe intermedio
    .doraFinal = DORA informe final
    .nis2Final = NIS2 informe final
incidentClock-also =
    .aiAct = Reglamento de IA
    .gdpr = RGPD
    .nis2Warning = Alerta temprana
    .nis2Notice = Notificación
    .doraFirst = DORA
    .doraNext = Informe intermedio DORA
    .doraFinal = Informe final DORA
    .nis2Final = Informe final NIS2

## Grupos de la ficha
incidentEntry-group-what = La anotación
incidentEntry-group-told = A quién se informó
