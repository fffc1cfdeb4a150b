# Personas de la organización: el nombre y sus campos.

person = Persona
    .a = una persona
    .many = Personas
    .empty = Aún no hay nadie. Añada a quienes responden de sistemas de IA, controles y acciones; de aquí se eligen responsables y aprobadores.

## Campos
person-name = Nombre
    .also = Persona; Nombre y apellidos; Nombre completo; Empleado
person-role = Cargo
    .also = Función; Puesto; Papel; Rol
person-aimsRoles = Roles en el SGIA
    .help = Los que aceptó en Roles, y lo que firma.
    .also = Roles del SGIA
person-topManagement = Alta dirección
    .also = Dirección; Parte de la alta dirección
person-contact = Contacto
    .also = Correo; Correo electrónico; Teléfono

## Grupos de la ficha
person-group-who = Quién es
refuse-not-top-management = { $name } no consta como alta dirección. Elija a alguien que lo sea o márquelo entre las personas.

person-doesWithAi = Qué hace con la IA
    .help = Quien hace algo con la IA entra en el programa de formación; si nadie lo dice, también. Los roles cuentan igualmente.
    .also = IA; Uso de IA
person-startedOn = Aquí desde
    .help = Personal propio y colaboradores por igual. Quien se incorpora tiene treinta días para sus módulos.
    .also = Desde; Inicio; Incorporación
person-away = Ausente mucho tiempo
    .also = Ausente; Baja
person-group-ai = IA y formación
doesWithAi = Qué hace con la IA
    .uses = La usa
    .oversees = La supervisa
    .operates = La opera
    .develops = La desarrolla
    .checks = La revisa o audita
    .nothing = Nada
doesWithAi-also =
    .uses = Usuario; Uso
    .oversees = Supervisor
    .operates = Operador
    .develops = Desarrollador
    .checks = Revisor
    .nothing = Ninguno

## Traspaso
edit-person-handOver = Traspasar lo que lleva una persona
refuse-handover-self = Elija a otra persona.
ui-handover = Traspasar
ui-handover-title = Lo que lleva { $name }
ui-handover-hint = Todo lo siguiente pasa a una persona, en un solo acto. Lo que se decidió o registró con un nombre lo conserva, igual que todo documento emitido. Un rol traspasado espera a que se acepte.
ui-handover-none = { $name } no lleva nada ahora.
ui-handover-to = Pasa a
ui-handover-leaves = Deja la organización porque
ui-handover-do = { $n ->
    [one] Traspasar un registro
   *[other] Traspasar { $n } registros
 }
