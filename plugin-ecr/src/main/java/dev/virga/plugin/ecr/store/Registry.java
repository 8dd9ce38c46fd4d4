package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.model.PullThroughCacheRule;
import dev.virga.plugin.ecr.model.RCTAppliedFor;
import dev.virga.plugin.ecr.model.RepositoryCreationTemplate;
import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a registry has beside its repositories.
public final class Registry {
  private static final String KEY = "registry";
  private static final String ROOT = "ROOT";

  private final Table<RegistrySettings> settings;
  private final Table<PullThroughCacheRule> rules;
  private final Table<RepositoryCreationTemplate> templates;
  private final Table<PullTimeExclusion> exclusions;

  Registry(ServiceContext context) {
    settings = context.table("registry", RegistrySettings.class);
    rules = context.table("pull-through-rules", PullThroughCacheRule.class);
    templates = context.table("templates", RepositoryCreationTemplate.class);
    exclusions = context.table("exclusions", PullTimeExclusion.class);
  }

  /// What a registry has one of.
  public RegistrySettings settings(Scope scope) {
    return settings.get(scope, KEY).orElse(RegistrySettings.NEW);
  }

  /// Changes what a registry has one of.
  public RegistrySettings update(Scope scope, UnaryOperator<RegistrySettings> change) {
    settings.putIfAbsent(scope, KEY, RegistrySettings.NEW);
    return settings.update(scope, KEY, change).orElseThrow();
  }

  /// The pull-through rules, by prefix.
  public Table<PullThroughCacheRule> rules() {
    return rules;
  }

  /// The templates of repositories, by prefix.
  public Table<RepositoryCreationTemplate> templates() {
    return templates;
  }

  /// The principals whose pulls do not count, by ARN.
  public Table<PullTimeExclusion> exclusions() {
    return exclusions;
  }

  /// The template for a repository that is made on some occasion: the one with the longest prefix.
  public Optional<RepositoryCreationTemplate> template(
      Scope scope, String repository, RCTAppliedFor occasion) {
    return templates.list(scope).stream()
        .filter(it -> it.appliedFor() != null && it.appliedFor().contains(occasion))
        .filter(it -> covers(Objects.requireNonNull(it.prefix()), repository))
        .max(Comparator.comparingInt(it -> ROOT.equals(it.prefix()) ? 0 : length(it)));
  }

  private static int length(RepositoryCreationTemplate template) {
    return Objects.requireNonNull(template.prefix()).length();
  }

  private static boolean covers(String prefix, String repository) {
    return prefix.equals(ROOT)
        || repository.startsWith(prefix.endsWith("/") ? prefix : prefix + "/");
  }

  /// Whether a principal's pulls count. The sessions of a role count as the role does.
  public boolean recordsPullsOf(Scope scope, Principal principal) {
    return exclusions.list(scope).stream()
        .noneMatch(it -> means(it.principalArn(), principal.arn()));
  }

  private static boolean means(String excluded, String caller) {
    if (excluded.equals(caller)) {
      return true;
    }
    String marker = ":assumed-role/";
    int session = caller.indexOf(marker);
    if (session < 0) {
      return false;
    }
    String role = caller.substring(session + marker.length()).split("/", 2)[0];
    String account = caller.substring(0, session).replaceFirst(".*:", "");
    return excluded.contains("::" + account + ":role/") && excluded.endsWith("/" + role);
  }
}
