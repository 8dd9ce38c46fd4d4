package dev.virga.plugin.iam.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The policies that apply to a request.
///
/// @param identity those of the user, its groups, or the role
/// @param boundary those that bound it, or null where it has no boundary
/// @param session those that the session was given, or null where there are none
/// @param resource those of the resource
/// @param organization the levels from the root of the organization to the account, each of which
///     has to allow the request; empty where there is no organization
public record Policies(
    List<NamedPolicy> identity,
    @Nullable List<NamedPolicy> boundary,
    @Nullable List<NamedPolicy> session,
    List<NamedPolicy> resource,
    List<List<NamedPolicy>> organization) {

  /// Policies of identities alone.
  public static Policies ofIdentity(List<NamedPolicy> identity) {
    return new Policies(identity, null, null, List.of(), List.of());
  }
}
