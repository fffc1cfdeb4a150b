# Quién responde de qué en la vida de los sistemas de IA (A.10.2).

responsibility = Tarea en la vida de un sistema
    .a = una tarea en la vida de un sistema
    .many = Quién responde de qué
    .empty = Aún no hay ninguna tarea. Liste las habituales de un sistema y diga de quién es cada una: suya, de la empresa proveedora o del cliente.

## Campos
responsibility-task = Tarea
    .also = Obligación; Responsabilidad
responsibility-system = Sistema de IA
    .also = Sistema; Número de sistema
responsibility-whose = De quién es
    .also = Quién; Responsable
responsibility-supplier = Qué empresa proveedora
    .also = Proveedor
responsibility-how = Quién hace qué
    .help = Cuando intervienen varios.
    .also = Detalle
responsibility-writtenIn = Dónde consta
    .help = Apartado del contrato o de las condiciones.
    .also = Contrato

## Listas de códigos
taskOf = De quién es
    .us = Nosotros
    .supplier = La empresa proveedora
    .customer = El cliente
taskOf-also =
    .us = Nuestra
    .supplier = Proveedor; El proveedor
    .customer = Cliente

## Grupos del formulario
responsibility-group-what = La tarea

edit-responsibility-list = Listar las tareas habituales de un sistema
refuse-responsibility-supplier = La tarea es de una empresa proveedora. Indique cuál.
ui-screen-responsibilities = Quién responde de qué
ui-split-none = { $system } se apoya en { $suppliers } y nadie ha dicho quién responde de qué.
ui-split-table = El reparto, sistema por sistema
ui-split-nobody = nadie aún
