package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html).
public final class CreateOpenIDConnectProvider
    implements Operation<
        CreateOpenIDConnectProvider.Request, CreateOpenIDConnectProvider.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 255) String url,
      @Nullable List<@Length(min = 1, max = 255) String> clientIDList,
      @Nullable List<@Length(min = 40, max = 40) String> thumbprintList,
      @Length(max = 50) @Nullable List<Tag> tags) {}

  /// What it gets.
  public record Response(@Nullable String openIDConnectProviderArn, @Nullable List<Tag> tags) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateOpenIDConnectProvider is not implemented.");
  }
}
