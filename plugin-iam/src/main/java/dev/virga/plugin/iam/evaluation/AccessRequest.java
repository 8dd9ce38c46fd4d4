package dev.virga.plugin.iam.evaluation;

/// Somebody wants to do something to something.
///
/// @param principal who: the ARN of a user, role, session or root user, or the empty string where
///     nobody in particular asks
/// @param action what: `s3:GetObject`
/// @param resource to what: an ARN, or `*` for actions that are on no resource
/// @param resourceAccount the account that the resource belongs to, or the empty string for the
///     principal's own
/// @param keys the circumstances
public record AccessRequest(
    String principal, String action, String resource, String resourceAccount, ContextKeys keys) {

  /// The account of the principal, or the empty string.
  String account() {
    String[] parts = principal.split(":", 6);
    return parts.length == 6 ? parts[4] : "";
  }

  /// Whether the resource belongs to another account than the principal.
  public boolean crossesAccounts() {
    return !resourceAccount.isEmpty() && !account().isEmpty() && !resourceAccount.equals(account());
  }
}
