package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.OpenIDConnectProviderListEntry;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListOpenIDConnectProviders](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html).
public final class ListOpenIDConnectProviders
    implements Operation<ListOpenIDConnectProviders.Request, ListOpenIDConnectProviders.Response> {
  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(
      @Nullable List<OpenIDConnectProviderListEntry> openIDConnectProviderList) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListOpenIDConnectProviders is not implemented.");
  }
}
