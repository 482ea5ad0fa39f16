//! The list of pages as Leptos routes; the server asks this list, so that no page can be forgotten there.

use crate::{components::layout::Layout, pages};
use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    components::{FlatRoutes, Route, Router},
    path,
};

/// The app: one view per address. The page's context is put in by the server before rendering.
#[component]
pub fn App() -> impl IntoView {
    // Everything is loaded before rendering: pages are whole without scripts.
    let mode = SsrMode::Async;
    view! {
        <Router>
            <Layout>
                <FlatRoutes fallback=pages::not_found::NotFound>
                    <Route path=path!("/:lang") view=pages::welcome::Welcome ssr=mode.clone()/>
                    <Route path=path!("/:lang/start") view=pages::start::Start ssr=mode.clone()/>
                    <Route path=path!("/:lang/dossier") view=pages::dossier::DossierPage ssr=mode.clone()/>
                    <Route path=path!("/:lang/plan") view=pages::plan::PlanPage ssr=mode.clone()/>
                    <Route path=path!("/:lang/appointments") view=pages::appointments::Appointments ssr=mode.clone()/>
                    <Route path=path!("/:lang/appointments/:handle") view=pages::appointment::AppointmentPage ssr=mode.clone()/>
                    <Route path=path!("/:lang/progress") view=pages::progress::ProgressPage ssr=mode.clone()/>
                    <Route path=path!("/:lang/obligations") view=pages::obligations::Obligations ssr=mode.clone()/>
                    <Route path=path!("/:lang/messages") view=pages::messages::Messages ssr=mode.clone()/>
                    <Route path=path!("/:lang/messages/:id") view=pages::message::MessagePage ssr=mode.clone()/>
                    <Route path=path!("/:lang/my-data") view=pages::my_data::MyData ssr=mode.clone()/>
                    <Route path=path!("/:lang/more") view=pages::more::More ssr=mode.clone()/>
                    <Route path=path!("/:lang/language") view=pages::language::LanguagePage ssr=mode.clone()/>
                    <Route path=path!("/:lang/privacy") view=pages::privacy::Privacy ssr=mode.clone()/>
                    <Route path=path!("/:lang/accessibility") view=pages::accessibility::Accessibility ssr=mode.clone()/>
                    <Route path=path!("/:lang/help") view=pages::help::Help ssr=mode.clone()/>
                    <Route path=path!("/:lang/words") view=pages::words_list::Words ssr=mode.clone()/>
                    <Route path=path!("/:lang/letters") view=pages::letters::Letters ssr=mode.clone()/>
                    <Route path=path!("/:lang/letters/:which") view=pages::letters::Letters ssr=mode.clone()/>
                    <Route path=path!("/:lang/show/:card") view=pages::show::Show ssr=mode.clone()/>
                    <Route path=path!("/:lang/signed-out") view=pages::signed_out::SignedOut ssr=mode.clone()/>
                    <Route path=path!("/:lang/together") view=pages::together::Together ssr=mode.clone()/>
                    <Route path=path!("/:lang/join") view=pages::join::Join ssr=mode.clone()/>
                    <Route path=path!("/:lang/join/:code") view=pages::join::Join ssr=mode.clone()/>
                    <Route path=path!("/:lang/table") view=pages::table::Table ssr=mode.clone()/>
                    <Route path=path!("/:lang/helpers") view=pages::helpers::Helpers ssr=mode.clone()/>
                    <Route path=path!("/:lang/helping") view=pages::helping_list::HelpingList ssr=mode.clone()/>
                    <Route path=path!("/:lang/helping/:grant") view=pages::helping::Helping ssr=mode.clone()/>
                    <Route path=path!("/:lang/coach") view=pages::coach::Coach ssr=mode.clone()/>
                    <Route path=path!("/:lang/coach/:grant") view=pages::review::Review ssr=mode.clone()/>
                    <Route path=path!("/:lang/agreements") view=pages::agreements::Agreements ssr=mode.clone()/>
                    <Route path=path!("/:lang/consent") view=pages::consent::Consent ssr=mode.clone()/>
                    <Route path=path!("/:lang/who-saw") view=pages::who_saw::WhoSaw ssr=mode.clone()/>
                    <Route path=path!("/:lang/still-there") view=pages::still_there::StillThere ssr=mode/>
                </FlatRoutes>
            </Layout>
        </Router>
    }
}
