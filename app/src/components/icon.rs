//! Icons (Tabler, MIT), always beside a word and hidden from screen readers.

use leptos::prelude::*;

/// The icons in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "named by what they show")]
pub enum Icon {
    Building,
    Language,
    Warning,
    Calendar,
    Clock,
    Pin,
    Speaker,
    ChevronEnd,
    ChevronDown,
    Check,
    Home,
    List,
    Message,
    Dots,
    Phone,
    Mail,
    Info,
    Cross,
    Question,
    Split,
    User,
    Door,
    Book,
    Shield,
    Hourglass,
    File,
    Refresh,
    Bell,
    Flag,
    Video,
    World,
    Back,
    Users,
    Pointer,
}

impl Icon {
    const fn paths(self) -> &'static [&'static str] {
        match self {
            Icon::Building => &[
                "M8 9l5 5v7h-5v-4m0 4h-5v-7l5 -5m1 1v-6a1 1 0 0 1 1 -1h10a1 1 0 0 1 1 1v17h-8",
                "M13 7l0 .01",
                "M17 7l0 .01",
                "M17 11l0 .01",
                "M17 15l0 .01",
            ],
            Icon::Language => &[
                "M9 6.371c0 4.418 -2.239 6.629 -5 6.629",
                "M4 6.371h7",
                "M5 9c0 2.144 2.252 3.908 6 4",
                "M12 20l4 -9l4 9",
                "M19.1 18h-6.2",
                "M6.694 3l.793 .582",
            ],
            Icon::Warning => &[
                "M12 9v4",
                "M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13.536a1.914 1.914 0 0 0 -3.274 0",
                "M12 16h.01",
            ],
            Icon::Calendar => &[
                "M4 7a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2l0 -12",
                "M16 3l0 4",
                "M8 3l0 4",
                "M4 11l16 0",
                "M8 15h2v2h-2l0 -2",
            ],
            Icon::Clock => &["M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0", "M12 7v5l3 3"],
            Icon::Pin => {
                &["M9 11a3 3 0 1 0 6 0a3 3 0 0 0 -6 0", "M17.657 16.657l-4.243 4.243a2 2 0 0 1 -2.827 0l-4.244 -4.243a8 8 0 1 1 11.314 0"]
            }
            Icon::Speaker => &[
                "M15 8a5 5 0 0 1 0 8",
                "M17.7 5a9 9 0 0 1 0 14",
                "M6 15h-2a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1h2l3.5 -4.5a.8 .8 0 0 1 1.5 .5v14a.8 .8 0 0 1 -1.5 .5l-3.5 -4.5",
            ],
            Icon::ChevronEnd => &["M9 6l6 6l-6 6"],
            Icon::Back => &["M15 6l-6 6l6 6"],
            Icon::ChevronDown => &["M6 9l6 6l6 -6"],
            Icon::Check => &["M5 12l5 5l10 -10"],
            Icon::Home => &["M5 12l-2 0l9 -9l9 9l-2 0", "M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2 -2v-7", "M10 12h4v4h-4l0 -4"],
            Icon::List => &[
                "M3.5 5.5l1.5 1.5l2.5 -2.5",
                "M3.5 11.5l1.5 1.5l2.5 -2.5",
                "M3.5 17.5l1.5 1.5l2.5 -2.5",
                "M11 6l9 0",
                "M11 12l9 0",
                "M11 18l9 0",
            ],
            Icon::Message => {
                &["M8 9h8", "M8 13h6", "M9 18h-3a3 3 0 0 1 -3 -3v-8a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v8a3 3 0 0 1 -3 3h-3l-3 3l-3 -3"]
            }
            Icon::Dots => {
                &["M4 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0", "M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0", "M18 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0"]
            }
            Icon::Phone => &["M5 4h4l2 5l-2.5 1.5a11 11 0 0 0 5 5l1.5 -2.5l5 2v4a2 2 0 0 1 -2 2a16 16 0 0 1 -15 -15a2 2 0 0 1 2 -2"],
            Icon::Mail => &["M3 7a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-10", "M3 7l9 6l9 -6"],
            Icon::Info => &["M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0", "M12 9h.01", "M11 12h1v4h1"],
            Icon::Cross => &["M18 6l-12 12", "M6 6l12 12"],
            Icon::Question => {
                &["M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0", "M12 17l0 .01", "M12 13.5a1.5 1.5 0 0 1 1 -1.5a2.6 2.6 0 1 0 -3 -4"]
            }
            Icon::Split => &["M21 17h-8l-3.5 -5h-6.5", "M21 7h-8l-3.495 5", "M18 10l3 -3l-3 -3", "M18 20l3 -3l-3 -3"],
            Icon::User => &["M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0", "M6 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2"],
            Icon::Door => {
                &["M14 8v-2a2 2 0 0 0 -2 -2h-7a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h7a2 2 0 0 0 2 -2v-2", "M9 12h12l-3 -3", "M18 15l3 -3"]
            }
            Icon::Book => {
                &["M3 19a9 9 0 0 1 9 0a9 9 0 0 1 9 0", "M3 6a9 9 0 0 1 9 0a9 9 0 0 1 9 0", "M3 6l0 13", "M12 6l0 13", "M21 6l0 13"]
            }
            Icon::Shield => &["M12 3a12 12 0 0 0 8.5 3a12 12 0 0 1 -8.5 15a12 12 0 0 1 -8.5 -15a12 12 0 0 0 8.5 -3"],
            Icon::Hourglass => &[
                "M6.5 7h11",
                "M6.5 17h11",
                "M6 20v-2a6 6 0 1 1 12 0v2a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1",
                "M6 4v2a6 6 0 1 0 12 0v-2a1 1 0 0 0 -1 -1h-10a1 1 0 0 0 -1 1",
            ],
            Icon::File => &[
                "M14 3v4a1 1 0 0 0 1 1h4",
                "M17 21h-10a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v11a2 2 0 0 1 -2 2",
                "M9 9l1 0",
                "M9 13l6 0",
                "M9 17l6 0",
            ],
            Icon::Refresh => &["M20 11a8.1 8.1 0 0 0 -15.5 -2m-.5 -4v4h4", "M4 13a8.1 8.1 0 0 0 15.5 2m.5 4v-4h-4"],
            Icon::Bell => {
                &["M10 5a2 2 0 1 1 4 0a7 7 0 0 1 4 6v3a4 4 0 0 0 2 3h-16a4 4 0 0 0 2 -3v-3a7 7 0 0 1 4 -6", "M9 17v1a3 3 0 0 0 6 0v-1"]
            }
            Icon::Flag => &["M5 5a5 5 0 0 1 7 0a5 5 0 0 0 7 0v9a5 5 0 0 1 -7 0a5 5 0 0 0 -7 0v-9", "M5 21v-7"],
            Icon::Video => &[
                "M15 10l4.553 -2.276a1 1 0 0 1 1.447 .894v6.764a1 1 0 0 1 -1.447 .894l-4.553 -2.276v-4",
                "M3 8a2 2 0 0 1 2 -2h8a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-8a2 2 0 0 1 -2 -2v-8",
            ],
            Icon::Users => &[
                "M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",
                "M3 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2",
                "M16 3.13a4 4 0 0 1 0 7.75",
                "M21 21v-2a4 4 0 0 0 -3 -3.85",
            ],
            Icon::Pointer => &[
                "M8 13v-8.5a1.5 1.5 0 0 1 3 0v7.5",
                "M11 11.5v-2a1.5 1.5 0 1 1 3 0v2.5",
                "M14 10.5a1.5 1.5 0 0 1 3 0v1.5",
                "M17 11.5a1.5 1.5 0 0 1 3 0v4.5a6 6 0 0 1 -6 6h-2h.208a6 6 0 0 1 -5.012 -2.7l-.196 -.3c-.312 -.479 -1.407 -2.388 -3.286 -5.728a1.5 1.5 0 0 1 .536 -2.022a1.867 1.867 0 0 1 2.28 .28l1.47 1.47",
            ],
            Icon::World => &[
                "M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0",
                "M3.6 9h16.8",
                "M3.6 15h16.8",
                "M11.5 3a17 17 0 0 0 0 18",
                "M12.5 3a17 17 0 0 1 0 18",
            ],
        }
    }

    /// Only arrows and chevrons turn with the direction of reading; a clock or a tick never does.
    const fn mirrors(self) -> bool {
        matches!(self, Icon::ChevronEnd | Icon::Back | Icon::Door | Icon::List | Icon::Split)
    }
}

/// One icon.
pub fn icon(icon: Icon) -> AnyView {
    let class = if icon.mirrors() { "app-icon app-icon--mirror" } else { "app-icon" };
    let paths = icon.paths().iter().map(|d| view! { <path d=*d></path> }).collect_view();
    view! {
        <svg class=class viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"
            stroke-linejoin="round" aria-hidden="true" focusable="false">
            {paths}
        </svg>
    }
    .into_any()
}
