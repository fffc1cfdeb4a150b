# Clientes que reciben sistemas de IA o sus resultados (A.10.4).

customer = Cliente
    .a = un cliente
    .many = Clientes
    .empty = Aún no hay ningún cliente. Nombre a quienes reciben un sistema de IA o sus resultados: qué se les dijo, qué exige el contrato y de qué se les avisa.

## Campos
customer-name = Cliente
    .help = Uno, o un grupo homogéneo.
    .also = Nombre
customer-ofSystems = Sistemas de IA
    .also = Sistemas; Sistema
customer-country = País
    .also = Países
customer-contact = Contacto
    .also = Persona de contacto
customer-owner = Responsable
    .also = Persona responsable
customer-intendedUse = Para qué lo usan
    .help = Y qué esperan de él.
    .also = Uso; Expectativas
customer-told = Qué se les dijo
    .help = Límites, supervisión, que interviene una IA, a quién preguntar.
    .also = Información dada
customer-toldOn = Informados el
    .also = Fecha de información
customer-duties = Qué exige el contrato
    .also = Obligaciones del contrato
customer-notices = De qué se les avisa
    .help = Versiones nuevas, incidentes, proveedores nuevos.
    .also = Avisos
customer-noticeDays = Preaviso en días
    .also = Días de preaviso
customer-contract = Contrato
    .also = Acuerdo
customer-reviewOn = Próxima revisión
    .also = Fecha de revisión

## Grupos del formulario
customer-group-what = Quién y para qué
customer-group-told = Qué saben
customer-group-duties = Contrato y avisos

due-customer-review = Revisión de un cliente
