package dev.virga.plugin.ec2.catalogue;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.Image;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.resource.Pages;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeImages](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html).
public final class DescribeImages
    implements Operation<DescribeImages.Request, DescribeImages.Response> {
  /// What a client sends.
  public record Request(
      @Name("ExecutableBy") @Nullable List<String> executableUsers,
      @Name("ImageId") @Nullable List<String> imageIds,
      @Name("Owner") @Nullable List<String> owners,
      @Nullable Boolean includeDeprecated,
      @Nullable Boolean includeDisabled,
      @Nullable Integer maxResults,
      @Nullable String nextToken,
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(
      @Nullable String nextToken, @Name("imagesSet") @Nullable List<Image> images) {}

  private static final Pattern ID = Pattern.compile("ami-([0-9a-f]{8}|[0-9a-f]{17})");

  private final Images images;

  DescribeImages(Images images) {
    this.images = images;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    List<Image> all = images.of(context.scope().region());
    List<String> ids = Objects.requireNonNullElse(request.imageIds(), List.of());
    checkIds(ids, all);
    List<Image> found =
        all.stream()
            .filter(it -> ids.isEmpty() || ids.contains(it.imageId()))
            .filter(it -> isOwned(it, request.owners()))
            .filter(it -> isExecutable(request.executableUsers()))
            .filter(ImageFilters.FILTERS.matching(request.filters(), _ -> List.of()))
            .toList();
    Page<Image> page = Pages.of(found, request.maxResults(), request.nextToken());
    return new Response(page.nextToken(), page.rows());
  }

  private static void checkIds(List<String> ids, List<Image> all) {
    ids.stream()
        .filter(it -> !ID.matcher(it).matches())
        .findFirst()
        .ifPresent(it -> {
          throw CatalogueErrors.malformedImageId(it);
        });
    List<String> missing =
        ids.stream().filter(id -> all.stream().noneMatch(it -> id.equals(it.imageId()))).toList();
    if (!missing.isEmpty()) {
      throw CatalogueErrors.imagesNotFound(missing);
    }
  }

  /// An owner is an account or an alias. Nobody has images of their own (`self`) here.
  private static boolean isOwned(Image image, @Nullable List<String> owners) {
    return owners == null
        || owners.isEmpty()
        || owners.contains(image.ownerId())
        || (image.imageOwnerAlias() != null && owners.contains(image.imageOwnerAlias()));
  }

  /// All images are public, and nobody was permitted to launch them beside everybody.
  private static boolean isExecutable(@Nullable List<String> users) {
    return users == null || users.isEmpty() || users.contains("all");
  }
}
