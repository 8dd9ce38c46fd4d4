package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.document.DocumentSize;
import dev.virga.plugin.iam.managed.AwsPolicies;
import dev.virga.plugin.iam.managed.AwsPolicy;
import dev.virga.plugin.iam.model.ManagedPolicyDetail;
import dev.virga.plugin.iam.model.Policy;
import dev.virga.plugin.iam.model.PolicyUsageType;
import dev.virga.plugin.iam.model.PolicyVersion;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.store.Issuer;
import dev.virga.plugin.iam.store.ManagedPolicies;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The managed policies of an account, which are kept in a table, and those of AWS, which are not.
final class PolicyCatalogue implements ManagedPolicies {
  private static final int SIZE_QUOTA = 6_144;

  private final Issuer issuer;
  private final AwsPolicies aws;
  private final Attachments attachments;
  private final Table<StoredPolicy> table;

  PolicyCatalogue(ServiceContext context, AwsPolicies aws, Attachments attachments) {
    this.issuer = new Issuer(context.clock(), context.ids());
    this.aws = aws;
    this.attachments = attachments;
    this.table = context.table("policies", StoredPolicy.class);
  }

  /// Creates a policy, whose document has been checked.
  ///
  /// @throws dev.virga.spi.AwsException `EntityAlreadyExists`, `LimitExceeded`, `InvalidInput`
  StoredPolicy create(
      Scope scope,
      String name,
      String path,
      String document,
      @Nullable String description,
      List<Tag> tags) {
    checkSize(document);
    Instant now = issuer.now();
    var first = new PolicyVersion(document, "v1", true, now);
    var policy =
        new StoredPolicy(
            name,
            issuer.id("ANPA"),
            Issuer.arn(scope, "policy", path, name),
            path,
            description,
            now,
            now,
            1,
            List.of(first),
            Tags.orNone(Tags.ofNew(tags)));
    if (table.putIfAbsent(scope, key(name), policy).isPresent()) {
      throw PolicyErrors.nameTaken(name);
    }
    return policy;
  }

  /// A policy of the account or of AWS.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`, `InvalidInput` for what is no policy's ARN
  ManagedPolicy get(Scope scope, String arn) {
    return find(scope, arn).orElseThrow(() -> PolicyErrors.notFound(arn));
  }

  /// A policy of the account or of AWS.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidInput` for what is no policy's ARN
  Optional<ManagedPolicy> find(Scope scope, String arn) {
    PolicyArn parsed = PolicyArn.parse(arn);
    return parsed.ofAws()
        ? aws.find(arn).map(ManagedPolicy.OfAws::new)
        : stored(scope, parsed).map(ManagedPolicy.OfAccount::new);
  }

  /// A policy that the account may change.
  ///
  /// @param action what the caller wants to do: `DeletePolicy`
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`, `InvalidInput`, `AccessDenied` for policies of
  ///     AWS
  StoredPolicy own(Scope scope, String arn, String caller, String action) {
    PolicyArn parsed = PolicyArn.parse(arn);
    if (parsed.ofAws()) {
      throw PolicyErrors.awsManaged(caller, action, arn);
    }
    return stored(scope, parsed).orElseThrow(() -> PolicyErrors.notFound(arn));
  }

  /// All policies of the account, sorted by name.
  List<StoredPolicy> all(Scope scope) {
    return table.list(scope);
  }

  /// All policies of AWS.
  List<AwsPolicy> allOfAws() {
    return List.copyOf(aws.all());
  }

  /// Replaces a policy.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  StoredPolicy update(Scope scope, StoredPolicy policy, UnaryOperator<StoredPolicy> change) {
    return table
        .update(scope, key(policy.name()), change)
        .orElseThrow(() -> PolicyErrors.notFound(policy.arn()));
  }

  /// Deletes a policy that is not used and has one version.
  ///
  /// @throws dev.virga.spi.AwsException `DeleteConflict`
  void delete(Scope scope, StoredPolicy policy) {
    if (!attachments.uses(scope, policy.arn()).isEmpty()) {
      throw PolicyErrors.attached();
    }
    if (policy.versions().size() > 1) {
      throw PolicyErrors.severalVersions();
    }
    table.remove(scope, key(policy.name()));
  }

  /// The default document of a policy, as it was given.
  ///
  /// @throws dev.virga.spi.AwsException 501 where the document of a policy of AWS is not known
  String document(ManagedPolicy policy) {
    return switch (policy) {
      case ManagedPolicy.OfAccount(StoredPolicy stored) ->
          Objects.requireNonNull(stored.defaultVersion().document());
      case ManagedPolicy.OfAws(AwsPolicy of) ->
          aws.document(of).orElseThrow(() -> PolicyErrors.documentUnknown(of.arn()));
    };
  }

  /// A policy as answers have it, without description and tags.
  Policy shown(Scope scope, ManagedPolicy policy) {
    return shown(
        policy,
        attachments.counts(scope, PolicyUsageType.PERMISSIONS_POLICY),
        attachments.counts(scope, PolicyUsageType.PERMISSIONS_BOUNDARY));
  }

  /// A policy as answers have it, without description and tags.
  ///
  /// @param attached how often each policy is attached
  /// @param bounding how often each policy is a boundary
  static Policy shown(
      ManagedPolicy policy, Map<String, Integer> attached, Map<String, Integer> bounding) {
    return Policy.of(it -> {
      it.arn = policy.arn();
      it.attachmentCount = attached.getOrDefault(policy.arn(), 0);
      it.permissionsBoundaryUsageCount = bounding.getOrDefault(policy.arn(), 0);
      it.isAttachable = true;
      policy.describe(it);
    });
  }

  @Override
  public List<ManagedPolicyDetail> local(Scope scope) {
    return all(scope).stream()
        .map(it ->
            detail(scope, new ManagedPolicy.OfAccount(it))
                .with(of -> {
                  of.description = it.description();
                  of.policyVersionList = it.versions().reversed();
                }))
        .toList();
  }

  @Override
  public List<ManagedPolicyDetail> aws(Scope scope) {
    return attachments.counts(scope, PolicyUsageType.PERMISSIONS_POLICY).keySet().stream()
        .map(aws::find)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(AwsPolicy::name))
        .map(it ->
            detail(scope, new ManagedPolicy.OfAws(it))
                .with(of ->
                    of.policyVersionList =
                        List.of(
                            new PolicyVersion(
                                aws.document(it).orElse(null),
                                it.versionId(),
                                true,
                                it.updated()))))
        .toList();
  }

  private ManagedPolicyDetail detail(Scope scope, ManagedPolicy policy) {
    Policy shown = shown(scope, policy);
    return ManagedPolicyDetail.of(it -> {
      it.policyName = shown.policyName();
      it.policyId = shown.policyId();
      it.arn = shown.arn();
      it.path = shown.path();
      it.defaultVersionId = shown.defaultVersionId();
      it.attachmentCount = shown.attachmentCount();
      it.permissionsBoundaryUsageCount = shown.permissionsBoundaryUsageCount();
      it.isAttachable = shown.isAttachable();
      it.createDate = shown.createDate();
      it.updateDate = shown.updateDate();
    });
  }

  /// @throws dev.virga.spi.AwsException `LimitExceeded`
  static void checkSize(String document) {
    if (DocumentSize.of(document) > SIZE_QUOTA) {
      throw PolicyErrors.quota("PolicySize", SIZE_QUOTA);
    }
  }

  private Optional<StoredPolicy> stored(Scope scope, PolicyArn arn) {
    return arn.of(scope)
        ? table.get(scope, key(arn.name())).filter(it -> it.arn().equals(arn.text()))
        : Optional.empty();
  }

  /// Names that differ only in case are one name.
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
