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
person-topManagement = Alta dirección
    .also = Dirección; Parte de la alta dirección
person-contact = Contacto
    .also = Correo; Correo electrónico; Teléfono

## Grupos de la ficha
person-group-who = Quién es
refuse-not-top-management = { $name } no consta como alta dirección. Elija a alguien que lo sea o márquelo entre las personas.
