package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.managed.AwsPolicies;
import dev.virga.plugin.iam.model.AttachedPermissionsBoundary;
import dev.virga.plugin.iam.model.AttachedPolicy;
import dev.virga.plugin.iam.model.PermissionsBoundaryAttachmentType;
import dev.virga.plugin.iam.model.PolicyDetail;
import dev.virga.plugin.iam.store.Entity;
import dev.virga.plugin.iam.store.EntityPolicies;
import dev.virga.spi.AwsException;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The policies that users, groups and roles have, and the managed policies there are.
public final class IdentityPolicies implements EntityPolicies {
  private final ServiceContext context;
  private final ManagedPolicies managed;
  private final Attachments attachments;
  private final InlinePolicies inline;

  public IdentityPolicies(ServiceContext context) {
    this.context = context;
    this.attachments = new Attachments(context);
    this.inline = new InlinePolicies(context);
    this.managed = new ManagedPolicies(context, new AwsPolicies(), attachments);
  }

  /// The default document of a managed policy, as it was given.
  ///
  /// @throws AwsException `NoSuchEntity`, or 501 where the document of a policy of AWS is not known
  public String document(Scope scope, String policyArn) {
    return managed.document(managed.get(scope, policyArn));
  }

  ManagedPolicies managed() {
    return managed;
  }

  Attachments attachments() {
    return attachments;
  }

  InlinePolicies inline() {
    return inline;
  }

  @Override
  public List<AttachedPolicy> attached(Scope scope, Entity entity) {
    return attachments.of(scope, entity).stream()
        .map(arn -> new AttachedPolicy(PolicyArn.parse(arn).name(), arn))
        .sorted(
            Comparator.comparing((AttachedPolicy it) -> String.valueOf(it.policyName()))
                .thenComparing(it -> String.valueOf(it.policyArn())))
        .toList();
  }

  @Override
  public List<PolicyDetail> inline(Scope scope, Entity entity) {
    return inline.of(scope, entity).stream()
        .map(it -> new PolicyDetail(it.name(), it.document()))
        .toList();
  }

  @Override
  public Optional<AttachedPermissionsBoundary> boundary(Scope scope, Entity entity) {
    return attachments
        .boundary(scope, entity)
        .map(arn ->
            new AttachedPermissionsBoundary(
                PermissionsBoundaryAttachmentType.PERMISSIONS_BOUNDARY_POLICY, arn));
  }

  @Override
  public void bound(Scope scope, Entity entity, @Nullable String policyArn) {
    if (policyArn == null) {
      attachments.unbound(scope, entity);
      return;
    }
    checkExists(scope, policyArn, PolicyErrors::boundaryNotAttachable);
    attachments.bound(scope, entity, policyArn);
  }

  @Override
  public void attach(Scope scope, Entity entity, String policyArn) {
    checkExists(scope, policyArn, PolicyErrors::notAttachable);
    attachments.attach(scope, entity, policyArn);
  }

  /// @throws AwsException `NoSuchEntity` if the policy is not attached
  void detach(Scope scope, Entity entity, String policyArn) {
    PolicyArn.parse(policyArn);
    if (!attachments.detach(scope, entity, policyArn)) {
      throw PolicyErrors.notFound(policyArn);
    }
  }

  /// Whether only AWS may attach a policy.
  boolean serviceLinked(Scope scope, String policyArn) {
    return managed.find(scope, policyArn).orElse(null) instanceof ManagedPolicy.OfAws(var policy)
        && policy.serviceLinked();
  }

  /// One page of the policies that are attached to an entity.
  ///
  /// @param pathPrefix what the paths of the policies start with, or null for all
  Page<AttachedPolicy> attachedPage(
      Scope scope,
      Entity entity,
      @Nullable String pathPrefix,
      @Nullable Integer maxItems,
      @Nullable String marker) {
    String start = pathPrefix == null ? "/" : pathPrefix;
    List<AttachedPolicy> attached =
        attached(scope, entity).stream()
            .filter(it -> PolicyArn.parse(String.valueOf(it.policyArn())).path().startsWith(start))
            .toList();
    return Page.of(attached, it -> it.policyName() + " " + it.policyArn(), maxItems, marker);
  }

  @Override
  public void forget(Scope scope, Entity entity) {
    attachments.forget(scope, entity);
    inline.forget(scope, entity);
  }

  /// AWS makes policies faster than a list of them can be kept, so that leniently its policies may
  /// have any name.
  private void checkExists(Scope scope, String policyArn, Function<String, AwsException> missing) {
    if (managed.find(scope, policyArn).isPresent()) {
      return;
    }
    if (!PolicyArn.parse(policyArn).ofAws() || context.fidelity() == Fidelity.STRICT) {
      throw missing.apply(policyArn);
    }
    context.log().log(
        System.Logger.Level.WARNING,
        "an AWS managed policy of an unknown name was accepted; AWS refuses it if it has none");
  }
}
