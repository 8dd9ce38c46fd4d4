package dev.virga.plugin.iam.provider;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Answers [UntagSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagSAMLProvider.html).
public final class UntagSAMLProvider
    implements Operation<UntagSAMLProvider.Request, UntagSAMLProvider.Response> {
  /// What a client sends.
  public record Request(
      @Name("SAMLProviderArn") @Length(min = 20, max = 2048) String samlProviderArn,
      @Length(max = 50)
          List<@Length(min = 1, max = 128) @Pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+") String>
              tagKeys) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "UntagSAMLProvider is not implemented.");
  }
}
