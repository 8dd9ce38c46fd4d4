package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.ServiceSpecificCredentialMetadata;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListServiceSpecificCredentials](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServiceSpecificCredentials.html).
public final class ListServiceSpecificCredentials
    implements Operation<
        ListServiceSpecificCredentials.Request, ListServiceSpecificCredentials.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
      @Nullable String serviceName,
      @Nullable Boolean allUsers,
      @Nullable String marker,
      @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      @Nullable List<ServiceSpecificCredentialMetadata> serviceSpecificCredentials,
      @Nullable String marker,
      @Nullable Boolean isTruncated) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "ListServiceSpecificCredentials is not implemented.");
  }
}
