# Vías para notificar inquietudes (A.3.3, A.8.3).

channel = Canal de inquietudes
    .a = un canal de inquietudes
    .many = Canales de inquietudes
    .empty = Aún no hay ningún canal. Para empezar basta uno: una dirección, un formulario o un teléfono que todos puedan usar, sin dar el nombre si quieren.

## Campos
channel-name = Canal
    .help = La dirección, el formulario o el número de teléfono.
    .also = Nombre; Dirección; Canales
channel-how = Qué se promete
    .help = Quién puede usarlo, cómo y cómo se protege a quien lo usa; tal como se da a conocer.
    .also = Texto; Reglas
channel-openTo = Abierto a
    .help = La información para usuarios no nombra ningún canal reservado al personal.
    .also = Para quién; Destinatarios
channel-receiver = Receptor
    .help = Solo esta persona ve quién es.
    .also = Lo recibe; Responsable
channel-second = Receptor suplente
    .help = Recibe lo que trata del primero, que no lo ve.
    .also = Segundo receptor; Suplente; En su lugar lo recibe
channel-anonymous = Anónimo
    .also = Sin dar el nombre
channel-confirmDays = Plazo de confirmación (días)
    .also = Días para confirmar; Se confirma en
channel-answerDays = Respuesta (días naturales)
    .also = Días para responder; Se responde en
channel-announcedOn = Dado a conocer el
    .also = Anunciado el; Anunciado
channel-testedOn = Última prueba
    .also = Probado el; Prueba
channel-testOn = Próxima prueba
    .also = Prueba siguiente
channel-state = Estado
    .also = Situación
channel-opened = Abierto
    .also = Abierto el; Activo desde
channel-why = Motivo
    .help = Por qué se cerró.
    .also = Por qué

## Listas de códigos
channelState = Estado
    .planned = Previsto
    .open = Abierto
    .closed = Cerrado
channelFor = Abierto a
    .everybody = Todos
    .staff = Quien trabaja aquí
    .outside = Personas ajenas
channelFor-also =
    .everybody = Cualquiera
    .staff = Personal; Interno
    .outside = Clientes; Externo
channelState-also =
    .planned = Nuevo
    .open = Activo
    .closed = Terminado

## Grupos del formulario
channel-group-what = El canal
channel-group-who = Quién lo recibe
channel-group-known = Dado a conocer y probado

## Pasos
edit-channel-open = Abrir un canal de inquietudes
edit-channel-close = Cerrar un canal de inquietudes
channel-open-do = Abrir
channel-close-do = Cerrar

## Plazos que vencen y rechazos
due-channel-test = Prueba de un canal de inquietudes
refuse-channel-second = Nadie debería recibir una inquietud sobre sí mismo. Nombre a una segunda persona.
