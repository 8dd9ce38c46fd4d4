package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.LaunchTemplate;
import dev.virga.plugin.ec2.model.LaunchTemplateVersion;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.resource.Pages;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeLaunchTemplateVersions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html).
public final class DescribeLaunchTemplateVersions
    implements Operation<
        DescribeLaunchTemplateVersions.Request, DescribeLaunchTemplateVersions.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Nullable String launchTemplateId,
      @Length(min = 3, max = 128) @Pattern("[a-zA-Z0-9\\(\\)\\.\\-/_]+")
          @Nullable String launchTemplateName,
      @Name("LaunchTemplateVersion") @Nullable List<String> versions,
      @Nullable String minVersion,
      @Nullable String maxVersion,
      @Nullable String nextToken,
      @Nullable Integer maxResults,
      @Name("Filter") @Nullable List<Filter> filters,
      @Nullable Boolean resolveAlias,
      @Nullable Boolean includeManagedResources) {}

  /// What it gets.
  public record Response(
      @Name("launchTemplateVersionSet")
          @Nullable List<LaunchTemplateVersion> launchTemplateVersions,
      @Nullable String nextToken) {}

  private final LaunchTemplates templates;

  DescribeLaunchTemplateVersions(LaunchTemplates templates) {
    this.templates = templates;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Predicate<LaunchTemplateVersion> matching =
        VersionFilters.FILTERS.matching(request.filters(), _ -> List.of());
    List<LaunchTemplateVersion> found =
        versions(request, context.scope()).stream().filter(matching).toList();
    Page<LaunchTemplateVersion> page = Pages.of(found, request.maxResults(), request.nextToken());
    return new Response(page.rows(), page.nextToken());
  }

  private List<LaunchTemplateVersion> versions(Request request, Scope scope) {
    List<String> wanted =
        Objects.requireNonNullElse(request.versions(), List.<String>of()).stream()
            .distinct()
            .toList();
    if (request.launchTemplateId() == null && request.launchTemplateName() == null) {
      return ofAll(wanted, scope);
    }
    LaunchTemplate template =
        templates.get(scope, request.launchTemplateId(), request.launchTemplateName());
    boolean range = request.minVersion() != null || request.maxVersion() != null;
    if (wanted.isEmpty()) {
      return templates.versions().of(scope, template).stream()
          .filter(it -> inRange(request, template, Objects.requireNonNull(it.versionNumber())))
          .toList();
    } else if (range) {
      throw TemplateErrors.versionsAndRange();
    }
    return wanted.stream().map(it -> templates.versions().get(scope, template, it)).toList();
  }

  /// The latest or default versions of all templates; no others can be asked for at once.
  private List<LaunchTemplateVersion> ofAll(List<String> wanted, Scope scope) {
    if (wanted.isEmpty()) {
      throw TemplateErrors.neitherIdNorName();
    } else if (!List.of("$Latest", "$Default").containsAll(wanted)) {
      throw TemplateErrors.numbersOfAllTemplates();
    }
    return templates.all(scope).stream()
        .flatMap(it -> wanted.stream().map(version -> templates.versions().get(scope, it, version)))
        .distinct()
        .toList();
  }

  private static boolean inRange(Request request, LaunchTemplate template, long number) {
    String min = request.minVersion();
    String max = request.maxVersion();
    return (min == null || number >= Versions.number(template, min))
        && (max == null || number <= Versions.number(template, max));
  }
}
