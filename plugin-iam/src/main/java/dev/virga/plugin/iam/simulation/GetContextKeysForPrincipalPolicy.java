package dev.virga.plugin.iam.simulation;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [GetContextKeysForPrincipalPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForPrincipalPolicy.html).
public final class GetContextKeysForPrincipalPolicy
    implements Operation<
        GetContextKeysForPrincipalPolicy.Request, GetContextKeysForPrincipalPolicy.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048) String policySourceArn,
      @Nullable
          List<
              @Length(min = 1, max = 131072) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
              String>
          policyInputList) {}

  /// What it gets.
  public record Response(@Nullable List<String> contextKeyNames) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "GetContextKeysForPrincipalPolicy is not implemented.");
  }
}
