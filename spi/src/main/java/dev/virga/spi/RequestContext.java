package dev.virga.spi;

/// The call that an operation answers.
///
/// @param requestId the id that the answer carries
/// @param scope the account and region that the call is about
/// @param principal who calls
/// @param service the signing name of the service, which its ARNs start with
/// @param host the `Host` header, under which the client reached the platform
public record RequestContext(
    String requestId, Scope scope, Principal principal, String service, String host) {

  /// The ARN of a resource of this service in the scope of the call.
  public Arn arn(String resource) {
    return Arn.of(service, scope, resource);
  }
}
