//! The tracked changes that the file contains, and the editor's comments.

use super::own_issue;
use crate::wire::{AddCommentRequest, DecideRemarksRequest, ReviewPatch};
use crate::{Backend, BackendError, clock};
use copydesk_review::{OperationKind, RemarkVerdict};

impl Backend {
    pub(crate) async fn add_comment(&self, request: AddCommentRequest) -> Result<ReviewPatch, BackendError> {
        self.decide(request.article, OperationKind::AddComment, move |session| {
            own_issue::comment(session.review(), &request, clock::now())
        })
        .await
    }

    pub(crate) async fn decide_remarks(
        &self,
        request: DecideRemarksRequest,
    ) -> Result<ReviewPatch, BackendError> {
        let (kind, verdict) = if request.accepted {
            (OperationKind::AcceptRemark, RemarkVerdict::Accepted)
        } else {
            (OperationKind::RejectRemark, RemarkVerdict::Rejected)
        };
        self.decide_all(request.article, move |session| {
            Ok((kind, session.decide_remarks(&request.remarks, verdict)?))
        })
        .await
    }
}
