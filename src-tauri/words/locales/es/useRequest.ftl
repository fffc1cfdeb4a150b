# Solicitudes de uso de herramientas de IA (A.9.2, A.9.4).

useRequest = Solicitud de uso
    .a = una solicitud de uso
    .many = Solicitudes de uso de IA
    .empty = Aún no hay ninguna solicitud. Quien quiera usar una herramienta de IA la pide aquí; lo aprobado forma la lista de herramientas aprobadas.

## Campos
useRequest-tool = Herramienta
    .help = Con su edición o plan: la gratuita y la de pago tienen otras condiciones.
    .also = Nombre; Herramienta de IA; Herramienta aprobada; Herramientas
useRequest-purpose = Para qué
    .also = Finalidad; Uso
useRequest-asks = La pide
    .also = Solicitante; Persona
useRequest-data = Datos que se introducen
    .also = Datos; Clases de datos
useRequest-dataFits = Estos datos pueden ir ahí
    .also = Datos comprobados
useRequest-actUse = Reglamento de IA, a primera vista
    .help = ¿Decide sobre personas o habla con gente de fuera? Entonces, mírelo dos veces.
    .also = Reglamento de IA; Clase
useRequest-supplier = Proveedor
    .also = Fabricante
useRequest-supplierFits = Condiciones y proveedor aceptados
    .also = Proveedor comprobado; Condiciones comprobadas
useRequest-system = En el inventario como
    .also = Sistema; Sistema de IA
useRequest-conditions = Normas de uso
    .help = Qué se puede hacer y qué no, tal como lo leen sus usuarios.
    .also = Condiciones; Límites
useRequest-reviewOn = Próxima revisión
    .also = Fecha de revisión; Revisión el
useRequest-state = Estado
    .also = Situación
useRequest-answered = Respondida
    .also = Respondida el; Aprobada el
useRequest-why = Motivo
    .help = Por qué se denegó o por qué terminó su uso.
    .also = Por qué

## Listas de códigos
useData = Datos
    .public = Públicos
    .internal = Internos
    .confidential = Confidenciales
    .personal = Datos personales
    .special = Categorías especiales
useData-also =
    .public = Abiertos
    .internal = De la casa
    .confidential = Secretos
    .personal = Personales
    .special = Datos de salud; Sensibles
actUse = Reglamento de IA, a primera vista
    .minimal = Mínimo
    .transparency = Transparencia
    .highRisk = Alto riesgo
    .prohibited = Prohibido
actUse-also =
    .minimal = Ninguno
    .transparency = Art. 50; Limitado
    .highRisk = Alto
    .prohibited = Art. 5
useState = Estado
    .asked = Solicitada
    .approved = Aprobada
    .refused = Denegada
    .ended = Terminada
useState-also =
    .asked = Abierta; Nueva
    .approved = Permitida
    .refused = Rechazada
    .ended = Retirada

## Grupos del formulario
useRequest-group-asked = Qué se pide
useRequest-group-checked = Qué se comprobó
useRequest-group-answered = Respuesta

## Pasos
edit-useRequest-approve = Aprobar el uso de una herramienta de IA
edit-useRequest-refuse = Denegar el uso de una herramienta de IA
edit-useRequest-end = Terminar el uso de una herramienta de IA
useRequest-approve-do = Aprobar
useRequest-refuse-do = Denegar
useRequest-end-do = Terminar

## Plazos que vencen y rechazos
due-use-review = Revisión de una herramienta aprobada
refuse-use-unfit = Se vio que esto no encaja. Deniegue la solicitud o diga qué cambió.
refuse-use-prohibited = Una práctica prohibida no puede aprobarse. Deniegue la solicitud.
refuse-use-inventory = Un uso de alto riesgo necesita su entrada en el inventario, donde se clasifica. Añada antes el sistema.

## On paper
useRequest-list-approved = Herramientas de IA aprobadas
