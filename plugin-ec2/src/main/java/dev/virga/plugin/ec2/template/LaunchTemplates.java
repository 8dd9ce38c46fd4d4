package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.model.LaunchTemplate;
import dev.virga.plugin.ec2.model.LaunchTemplateVersion;
import dev.virga.plugin.ec2.model.ResponseLaunchTemplateData;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The launch templates of a region, each with a name of its own, and their versions.
final class LaunchTemplates {
  private final Store store;
  private final Versions versions;

  LaunchTemplates(Store store) {
    this.store = store;
    this.versions = new Versions(store.context());
  }

  Versions versions() {
    return versions;
  }

  /// Makes a template with its first version, which is its default.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidLaunchTemplateName.AlreadyExistsException`
  synchronized LaunchTemplate create(
      RequestContext context,
      String name,
      List<Tag> tags,
      @Nullable String description,
      ResponseLaunchTemplateData data) {
    Scope scope = context.scope();
    if (named(scope, name).isPresent()) {
      throw TemplateErrors.alreadyExists();
    }
    LaunchTemplate template =
        store
            .launchTemplates()
            .add(
                scope,
                tags,
                id ->
                    LaunchTemplate.of(it -> {
                      it.launchTemplateId = id;
                      it.launchTemplateName = name;
                      it.createTime = store.context().clock().instant();
                      it.createdBy = context.principal().arn();
                      it.defaultVersionNumber = 1L;
                      it.latestVersionNumber = 1L;
                    }));
    versions.add(context, template, description, data);
    return template;
  }

  /// Adds a version to a template.
  synchronized LaunchTemplateVersion addVersion(
      RequestContext context,
      LaunchTemplate template,
      @Nullable String description,
      ResponseLaunchTemplateData data) {
    LaunchTemplateVersion version = versions.add(context, template, description, data);
    update(
        context.scope(), template, change -> change.latestVersionNumber = version.versionNumber());
    return version;
  }

  /// Changes what a template shows.
  LaunchTemplate update(
      Scope scope, LaunchTemplate template, Consumer<LaunchTemplate.Builder> change) {
    return store.launchTemplates().update(scope, id(template), it -> it.with(change));
  }

  /// The template of an id or a name, exactly one of which must be given.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidLaunchTemplateId.NotFound`,
  ///     `InvalidLaunchTemplateName.NotFoundException`, `MissingParameter`,
  ///     `InvalidParameterCombination`
  LaunchTemplate get(Scope scope, @Nullable String id, @Nullable String name) {
    if (id != null && name != null) {
      throw TemplateErrors.idAndName();
    } else if (id != null) {
      return store.launchTemplates().get(scope, id);
    } else if (name != null) {
      return named(scope, name).orElseThrow(() -> TemplateErrors.notFound(name));
    }
    throw TemplateErrors.neitherIdNorName();
  }

  Optional<LaunchTemplate> find(Scope scope, String id) {
    return store.launchTemplates().find(scope, id);
  }

  List<LaunchTemplate> all(Scope scope) {
    return store.launchTemplates().all(scope);
  }

  /// Forgets a template and its versions.
  void delete(Scope scope, LaunchTemplate template) {
    versions.forget(scope, id(template));
    store.launchTemplates().remove(scope, id(template));
  }

  static String id(LaunchTemplate template) {
    return Objects.requireNonNull(template.launchTemplateId());
  }

  private Optional<LaunchTemplate> named(Scope scope, String name) {
    return store.launchTemplates().all(scope, it -> name.equals(it.launchTemplateName())).stream()
        .findFirst()
        .map(it -> store.launchTemplates().get(scope, id(it)));
  }
}
