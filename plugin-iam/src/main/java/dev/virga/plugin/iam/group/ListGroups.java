package dev.virga.plugin.iam.group;

import dev.virga.plugin.iam.model.Group;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListGroups](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroups.html).
public final class ListGroups implements Operation<ListGroups.Request, ListGroups.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("\\u002F[\\u0021-\\u007F]*") @Nullable String pathPrefix,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      List<Group> groups, @Nullable Boolean isTruncated, @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListGroups is not implemented.");
  }
}
