# La orden aims.
cli-usage = Uso: aims ORDEN [ARCHIVO] [opciones]
cli-about = El SGIA de una organización, en un solo archivo, desde la línea de órdenes.
cli-commands = Órdenes
cli-options = Opciones de todas las órdenes
cli-new = new ARCHIVO --name NOMBRE --country CC --zone ZONA: crear un espacio de trabajo
cli-sample = sample FILE: crear la empresa de ejemplo
cli-print = print FILE statement|management-review [-o OUT.pdf] [--version 1.0] [--review MR-2026-1] [--draft]: escribir un documento como PDF
cli-view = view ARCHIVO NOMBRE [ARGUMENTOS]: responder a una pregunta en JSON; --list las describe todas
cli-apply = apply ARCHIVO CAMBIOS: aplicar un cambio por línea desde un archivo o - ; --rehearse no cambia nada; --schema los describe todos
cli-check = check ARCHIVO [--head NÚMERO:RESUMEN]: probar que registros e historial están íntegros
cli-backup = backup ARCHIVO [--to CARPETA]: hacer una copia de seguridad comprobada; --list muestra las que hay
cli-restore = restore ARCHIVO COPIA [--to CARPETA]: poner una copia en su lugar; antes se guarda el archivo como está
cli-history = history ARCHIVO [--record ID]: todos los cambios, del más nuevo al más antiguo
cli-catalogue = catalogue: controles, capítulos y requisitos de la norma
cli-backed-up = Copia de seguridad en la entrada { $seq }:{ $hash }, { $at }, en { $file }
cli-restored = Se ha restaurado { $file }. Su historial lo dice en la última entrada.
cli-unprintable = Estos caracteres no están en ninguna fuente incluida y aparecen como recuadros: { $characters }
cli-printed-issued = Escrito { $file }, tal como se emitió.
cli-printed-draft = Escrito { $file }. No es un registro aprobado.
cli-option-json = --json: respuestas para máquinas
cli-option-lang = --lang en o es: idioma de las palabras
cli-option-author = --author NOMBRE: quién hace los cambios
cli-exit = Códigos de salida: 0 hecho, 1 rechazado o hallado incorrecto, 2 uso incorrecto.
cli-unknown-command = No existe la orden «{ $command }». Pruebe aims --help.
cli-missing = Falta { $what }. Pruebe aims { $command } --help.
cli-wrong-option = { $detail }. Pruebe aims --help.
cli-wrong-head = «{ $value }» no es una cabeza. Escriba NÚMERO:RESUMEN como figura al pie de un documento, con al menos 16 dígitos.
cli-wrong-lang = «{ $value }» no es un idioma. Use en o es.
cli-line-refused = La línea { $line } no se ha aplicado; las anteriores siguen en pie.
cli-line-malformed = La línea { $line } no es un cambio: { $detail }
cli-field = { $field }: { $sentence }
cli-made = Se ha creado { $file }.
cli-whole = Íntegro: { $entries } entradas, registros e historial coinciden. Cabeza { $seq }:{ $hash }
cli-not-whole = No está íntegro:
cli-backup-line = { $at }  { $seq }:{ $hash }  { $sound ->
    [yes] íntegra
   *[other] NO SUPERA LA COMPROBACIÓN
 }  { $file }
cli-backup-unsound = El archivo no supera la comprobación. La copia se ha hecho de todos modos; «aims check» dice qué falla.
cli-no-backup = No se pudo hacer la copia de seguridad diaria. Los cambios se aplican de todos modos.
cli-restore-kept = El archivo como estaba antes se guarda en { $file }
cli-history-line = { $seq }  { $at }  { $author }  { $edit }
cli-redacted = (suprimido)
cli-no-panic = El programa ha encontrado un fallo propio. Nada de lo dado por hecho se ha perdido.
