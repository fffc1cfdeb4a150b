//! Lists of codes: an enum in Rust, a text in the file, a word on screen and paper.

/// A list of codes. Its name is the Fluent message whose attributes are the words.
#[derive(Debug)]
pub struct CodeList {
    /// Name, e.g. `dependence`.
    pub name: &'static str,
    /// Codes in the order in which people think of them; sorting follows it.
    pub codes: &'static [&'static str],
}

/// An enum that is a list of codes.
pub trait Codes: Copy + Eq + Send + Sync + 'static {
    /// The list.
    const LIST: &'static CodeList;

    /// As the file keeps it.
    fn code(self) -> &'static str;

    /// What a code means; none for an unknown one.
    fn of(code: &str) -> Option<Self>;
}

/// Declares lists of codes: `codes! { /// Why. pub enum Standing as "standing" { Open = "open", Ended = "ended" } }`.
macro_rules! codes {
    ($($(#[$doc:meta])* pub enum $name:ident as $list:literal { $($variant:ident = $code:literal),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $(#[doc = $code] $variant),* }

        impl $crate::kernel::declare::Codes for $name {
            const LIST: &'static $crate::kernel::declare::CodeList =
                &$crate::kernel::declare::CodeList { name: $list, codes: &[$($code),*] };

            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),* }
            }

            fn of(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)* _ => None }
            }
        }
    )*};
}

pub(crate) use codes;
