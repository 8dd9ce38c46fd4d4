package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.ResourceIdPreference;
import dev.virga.plugin.efs.model.ResourceIdType;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import org.jspecify.annotations.Nullable;

/// Answers [PutAccountPreferences](https://docs.aws.amazon.com/efs/latest/ug/API_PutAccountPreferences.html).
@Http(method = "PUT", uri = "/2015-02-01/account-preferences")
public final class PutAccountPreferences
    implements Operation<PutAccountPreferences.Request, PutAccountPreferences.Response> {
  private final AccountPreferences preferences;

  PutAccountPreferences(AccountPreferences preferences) {
    this.preferences = preferences;
  }

  /// What a client sends.
  public record Request(ResourceIdType resourceIdType) {}

  /// What it gets.
  public record Response(@Nullable ResourceIdPreference resourceIdPreference) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    if (request.resourceIdType() != ResourceIdType.LONG_ID) {
      throw EfsErrors.badRequest("Short resource IDs are no longer supported.");
    }
    return new Response(preferences.put(context.scope(), request.resourceIdType()));
  }
}
