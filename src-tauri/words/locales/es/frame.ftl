# The frame of the window: the way, the list of pages, the finder, keys, an action in one line.

ui-trail = Dónde está
ui-rail-narrow = Estrechar la lista de páginas
ui-rail-wide = Ensanchar la lista de páginas
ui-rail-due = { $screen }: { $count } { $count ->
    [one] pendiente
   *[other] pendientes
}
ui-zoom-in = Más grande
ui-zoom-out = Más pequeño
ui-zoom-usual = Tamaño habitual
ui-keys = Teclas
ui-menu-nothing = No hay nada que deshacer ni que rehacer.
ui-keys-single = También actúan las teclas sin Ctrl ni Alt (de 1 a 9, ?)
ui-keys-anywhere = En todas partes
ui-keys-lists = Listas
ui-keys-move = De celda en celda
ui-keys-select = Seleccionar varias
ui-keys-type = Escribir sobre la celda
ui-keys-edit = Escribir en la celda
ui-keys-open = Abrir el registro al lado
ui-keys-next = Guardar e ir a la celda siguiente
ui-keys-copies = Copiar
ui-keys-paste = Pegar
ui-keys-menu = Lo que se puede hacer con la celda
ui-keys-all = Seleccionar todo
ui-keys-fill = Rellenar hacia abajo
ui-keys-clear = Vaciar las celdas
ui-keys-add = Registro nuevo
ui-keys-duplicate = Duplicar el registro
ui-keys-remove = Eliminar el registro
ui-keys-part = De una parte a otra
ui-keys-leave = Volver a la lista o salir
ui-keys-rate = Valorar el punto o retirar la valoración
ui-keys-item = Punto siguiente y anterior
ui-keys-choose = Elegir una respuesta
ui-keys-answer = Guardar la respuesta
ui-find-seen = consultado
ui-find-left = ya no está desde el { $on }
ui-find-signs = Intro va allí; Alt+Intro lo abre al lado. Empiece con > para órdenes, # para números, @ para personas.
ui-capture = Anotar una acción
ui-capture-line = La acción, su responsable tras @ y su fecha en palabras
ui-capture-hint = Pedir al proveedor las nuevas condiciones @nombre el 15 de enero
ui-capture-unknown = @{ $name }: nadie, o más de una persona, se llama así
ui-broken = No se ha podido mostrar esta página
ui-broken-kept = Lo que ya había guardado está a salvo en su archivo. Inténtelo de nuevo o siga en otra página.
ui-broken-again = Intentarlo de nuevo
ui-broken-home = Ir a Inicio
ui-losing = No se ha podido guardar todo
ui-losing-text = Lo último que se escribió fue rechazado; el motivo figura encima. Vuelva y corríjalo o siga sin ello.
ui-losing-act = Seguir sin ello
ui-about = Acerca de AIMS Desk
ui-start-changed = modificado { $at }
ui-start-proposed = El país y la zona horaria se proponen a partir de este equipo. Ambos pueden cambiarse después.
ui-start-refused = El archivo no se ha modificado. La copia de seguridad íntegra más reciente puede abrirse como archivo nuevo junto a él.
ui-start-backup = Abrir una copia de seguridad
ui-start-salvage = Guardar lo legible en un archivo nuevo
ui-start-salvaged = Lo que hay en { $file } y lo que no
ui-start-salvage-open = Trabajar en el archivo nuevo
ui-start-backup-hint = Todas las copias de seguridad de este equipo. Se abren como archivo nuevo donde usted indique; el archivo del que se hicieron queda como está.
ui-start-backup-open = Abrir como archivo nuevo
ui-start-backup-none = Todavía no hay copias de seguridad en este equipo.
ui-about-version = AIMS Desk { $version }. Licencia: Apache-2.0.
ui-about-kept = Sus ajustes se guardan en { $place }. El programa no escribe ningún registro de sucesos; lo que se cambia en un archivo de trabajo consta en su historial.
ui-command-backup =
    .also = copia; guardar; seguridad; hacer copia; respaldar; proteger
ui-command-check =
    .also = comprobar; cadena; dígitos; verificar; probar
ui-command-add-action =
    .also = nueva acción; tarea; pendiente; crear acción; añadir tarea; apuntar; encargar
ui-command-add-system =
    .also = nuevo sistema de IA; registro; crear sistema; dar de alta; inventariar
ui-command-add-from-template =
    .also = plantilla; sistema con plantilla; redactar un sistema
ui-command-add-person =
    .also = nueva persona; empleado; compañera; añadir persona; dar de alta; nombrar
ui-command-print =
    .also = papel; PDF; lista; imprimir; exportar; descargar; sacar
ui-command-overdue =
    .also = retraso; vencidas; qué falta; qué urge; atrasado
ui-command-keys =
    .also = atajos; ayuda; teclado
ui-command-about =
    .also = versión; licencia; ayuda
ui-command-close =
    .also = salir; terminar; cerrar; dejar
ui-command-theme-dark =
    .also = modo oscuro; noche; negro
ui-command-theme-light =
    .also = modo claro; blanco; día
ui-command-lang-es =
    .also = spanish; español
ui-command-lang-en =
    .also = english; inglés
ui-command-go-statement =
    .also = declaración de aplicabilidad; anexo a; decidir controles; aplicar; excluir; SoA
ui-command-go-versions =
    .also = aprobar; versión; emitir; firmar; publicar
ui-command-go-act =
    .also = reglamento; ley; clasificar; obligaciones; RIA
ui-command-larger =
    .also = zoom; ampliar
ui-command-smaller =
    .also = zoom; reducir
ui-undo-list = Deshacer hasta…
ui-undo-hint = Elija el paso al que volver. Se deshacen ese y todos los posteriores, empezando por el último.
ui-undo-before = Antes de abrir este archivo
ui-undo-more = Los pasos anteriores están en el historial.
ui-undo-these = { $count ->
    [one] Se deshace este paso:
   *[other] Se deshacen estos { $count } pasos, empezando por el último:
 }
ui-undo-do = { $count ->
    [one] Deshacer este paso
   *[other] Deshacer estos { $count } pasos
 }
ui-undo-done = { $count ->
    [one] 1 paso deshecho.
   *[other] { $count } pasos deshechos.
 }
ui-undo-stopped = Se deshicieron { $done } de { $count } pasos; el siguiente se rechazó y no se tocó nada anterior.
ui-key = Tecla
    .Shift = Mayús
    .Space = Espacio
    .Delete = Supr
    .Backspace = Retroceso
    .Enter = Intro
    .PageDown = Av Pág
    .PageUp = Re Pág
