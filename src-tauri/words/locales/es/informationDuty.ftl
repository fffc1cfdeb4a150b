# Obligaciones de información (A.8.5).

informationDuty = Obligación de información
    .a = una obligación de información
    .many = Obligaciones de información
    .empty = Aún no hay obligaciones. Mire leyes, contratos y promesas: qué se debe a quién, cuándo y quién se ocupa. ¿No hay ninguna? Escriba en la nota qué se miró.

## Campos
informationDuty-name = Qué se comunica
    .also = Obligación; Deber
informationDuty-ground = Se basa en
    .also = Fuente; Base
informationDuty-reference = Artículo, estipulación o página
    .also = Referencia; Artículo
informationDuty-receiver = Destinatario
    .also = A quién; Receptor
informationDuty-contact = Cómo se le localiza
    .help = Dirección, portal o teléfono, tal como se usaría en un mal día.
    .also = Contacto
informationDuty-aiSystems = Sistemas
    .help = Vacío: todos.
    .also = Sistema; Sistemas de IA
informationDuty-trigger = Cuándo
    .also = Desencadenante; Ocasión
informationDuty-every = Cada cuánto
    .also = Intervalo; Ritmo
informationDuty-hours = Horas desde que se conoce
    .help = En un incidente de uno de sus sistemas este plazo corre junto a los de las leyes.
    .also = Horas; Plazo
informationDuty-owner = Responsable
    .also = Propietario
informationDuty-nextOn = Vence el
    .also = Vencimiento; Próxima; Siguiente
informationDuty-lastOn = Enviado por última vez el
    .also = Último; Última vez; Enviado
informationDuty-copyAt = Copia de lo enviado
    .also = Copia
informationDuty-note = Nota
    .also = Observación
informationDuty-state = Estado
    .also = Situación
informationDuty-sent = Registrado
    .also = Registrado el
informationDuty-why = Por qué terminó
    .also = Motivo

## Listas de códigos
dutyGround = Se basa en
    .law = Ley
    .contract = Contrato
    .authority = Autoridad
    .promise = Promesa
    .standard = Norma
dutyGround-also =
    .law = Reglamento; Legislación
    .contract = Acuerdo
    .authority = Supervisor
    .promise = Sitio web; Oferta
    .standard = ISO
dutyTrigger = Cuándo
    .rhythm = Con un ritmo
    .onDay = Un día
    .onIncident = En un incidente
    .onChange = En un cambio
dutyTrigger-also =
    .rhythm = Periódicamente; Intervalo
    .onDay = Una vez; Día
    .onIncident = Incidente
    .onChange = Cambio
dutyState = Estado
    .binding = Vigente
    .ended = Terminada
dutyState-also =
    .binding = Abierta; Activa
    .ended = Cerrada

## Grupos de la ficha
informationDuty-group-what = Qué se debe
informationDuty-group-whom = A quién
informationDuty-group-when = Cuándo
informationDuty-group-sent = Qué se envió

## Pasos
edit-informationDuty-send = Registrar lo enviado
edit-informationDuty-end = Terminar una obligación de información
edit-informationDuty-reopen = Reabrir una obligación de información
informationDuty-send-do = Se ha enviado
informationDuty-end-do = Ha terminado
informationDuty-reopen-do = Vuelve a regir

due-information-duty = Obligación de información

## Rechazos
refuse-duty-copy = Diga dónde está la copia de lo enviado.
refuse-duty-ended = Esta obligación ha terminado. Reábrala primero.
refuse-duty-hours = Indique de 1 a { $most } horas.
