package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.AttachedPolicy;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListAttachedUserPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedUserPolicies.html).
public final class ListAttachedUserPolicies
    implements Operation<ListAttachedUserPolicies.Request, ListAttachedUserPolicies.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
      @Length(min = 1, max = 512) @Pattern("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/")
          @Nullable String pathPrefix,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      @Nullable List<AttachedPolicy> attachedPolicies,
      @Nullable Boolean isTruncated,
      @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListAttachedUserPolicies is not implemented.");
  }
}
