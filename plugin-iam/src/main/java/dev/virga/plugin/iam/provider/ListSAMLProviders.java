package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.SAMLProviderListEntry;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListSAMLProviders](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSAMLProviders.html).
public final class ListSAMLProviders
    implements Operation<ListSAMLProviders.Request, ListSAMLProviders.Response> {
  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(
      @Name("SAMLProviderList") @Nullable List<SAMLProviderListEntry> samlProviderList) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListSAMLProviders is not implemented.");
  }
}
