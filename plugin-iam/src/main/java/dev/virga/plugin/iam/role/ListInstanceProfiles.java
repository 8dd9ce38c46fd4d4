package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.InstanceProfile;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListInstanceProfiles](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfiles.html).
public final class ListInstanceProfiles
    implements Operation<ListInstanceProfiles.Request, ListInstanceProfiles.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("\\u002F[\\u0021-\\u007F]*") @Nullable String pathPrefix,
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      List<InstanceProfile> instanceProfiles,
      @Nullable Boolean isTruncated,
      @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListInstanceProfiles is not implemented.");
  }
}
