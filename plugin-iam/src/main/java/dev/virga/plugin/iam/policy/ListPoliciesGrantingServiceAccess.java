package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.ListPoliciesGrantingServiceAccessEntry;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListPoliciesGrantingServiceAccess](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPoliciesGrantingServiceAccess.html).
public final class ListPoliciesGrantingServiceAccess
    implements Operation<
        ListPoliciesGrantingServiceAccess.Request, ListPoliciesGrantingServiceAccess.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Length(min = 20, max = 2048) String arn,
      @Length(min = 1, max = 200)
          List<@Length(min = 1, max = 64) @Pattern("[\\w-]*") String> serviceNamespaces) {}

  /// What it gets.
  public record Response(
      List<ListPoliciesGrantingServiceAccessEntry> policiesGrantingServiceAccess,
      @Nullable Boolean isTruncated,
      @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "ListPoliciesGrantingServiceAccess is not implemented.");
  }
}
