//! The roadmap: six phases with tasks and exit criteria, dated by the organisation and measured by its registers.
