package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.GlobalEndpointTokenVersion;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;

/// Sets the version of the tokens of the global STS endpoint, which the summary of the account
/// shows. The tokens that STS issues are the same for both. See
/// [SetSecurityTokenServicePreferences](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetSecurityTokenServicePreferences.html).
public final class SetSecurityTokenServicePreferences
    implements Operation<
        SetSecurityTokenServicePreferences.Request, SetSecurityTokenServicePreferences.Response> {
  private final Store store;

  SetSecurityTokenServicePreferences(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(GlobalEndpointTokenVersion globalEndpointTokenVersion) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    store.facts().change(scope, it -> it.withTokenVersion(request.globalEndpointTokenVersion()));
    return new Response();
  }
}
