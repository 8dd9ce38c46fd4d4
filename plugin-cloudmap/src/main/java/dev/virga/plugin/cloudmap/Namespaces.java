package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.Identifiers.Kind;
import dev.virga.plugin.cloudmap.model.AppliedUpdate;
import dev.virga.plugin.cloudmap.model.DnsProperties;
import dev.virga.plugin.cloudmap.model.HttpProperties;
import dev.virga.plugin.cloudmap.model.Namespace;
import dev.virga.plugin.cloudmap.model.NamespaceProperties;
import dev.virga.plugin.cloudmap.model.NamespaceType;
import dev.virga.plugin.cloudmap.model.OperationType;
import dev.virga.plugin.cloudmap.model.SOA;
import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.plugin.cloudmap.model.Tag;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import dev.virga.spi.capability.Networks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The namespaces.
final class Namespaces {
  /// How long it may be cached that a name is not there, in seconds.
  static final long DEFAULT_SOA_TTL = 15;

  private static final int MOST = 50;

  private final Table<StoredNamespace> namespaces;
  private final ServiceContext context;
  private final Identifiers identifiers;
  private final Names names;
  private final OperationLog operations;

  Namespaces(
      ServiceContext context, Identifiers identifiers, Names names, OperationLog operations) {
    namespaces = context.table("namespaces", StoredNamespace.class);
    this.context = context;
    this.identifiers = identifiers;
    this.names = names;
    this.operations = operations;
  }

  /// Makes a namespace.
  ///
  /// @return the id of the operation, which has failed if there is no such VPC
  String create(Scope scope, NewNamespace wanted) {
    String id = identifiers.next(Kind.NAMESPACE);
    List<Tag> tags = ResourceTags.of(wanted.tags(), Identifiers.arn(scope, Kind.NAMESPACE, id));
    Optional<StoredNamespace> existing =
        names.find(scope, wanted.key()).flatMap(it -> namespaces.get(scope, it));
    if (existing.isPresent()) {
      return repeated(wanted, tags, existing.get());
    }
    if (namespaces.list(scope).size() >= MOST) {
      throw CloudMapErrors.tooManyNamespaces(MOST);
    }
    if (wanted.vpc() != null && !hasVpc(scope, wanted.vpc())) {
      return operations.failed(
          scope,
          "CANNOT_CREATE_HOSTED_ZONE",
          "The VPC: "
              + wanted.vpc()
              + " in region "
              + scope.region()
              + " that you provided is not authorized to make the association. (Service:"
              + " AmazonRoute53; Status Code: 400; Error Code: InvalidVPCId)");
    }
    Optional<String> other = names.take(scope, wanted.key(), id);
    if (other.isPresent()) {
      throw CloudMapErrors.namespaceAlreadyExists(require(scope, other.get()));
    }
    String operationId = operations.succeeded(scope, OperationType.CREATE_NAMESPACE, id);
    namespaces.put(
        scope,
        id,
        new StoredNamespace(namespace(scope, id, wanted), wanted.vpc(), tags, operationId, null));
    return operationId;
  }

  /// Changes a namespace.
  ///
  /// @param change what is asked for, to know it again by the token
  /// @param soaTtl null leaves it as it is, and so does a null description
  /// @return the id of the operation
  String update(
      Scope scope,
      StoredNamespace namespace,
      @Nullable String token,
      Record change,
      @Nullable String description,
      @Nullable Long soaTtl) {
    AppliedUpdate last = namespace.lastUpdate();
    if (token != null && last != null && last.token().equals(token)) {
      if (last.change().equals(change.toString())) {
        return last.operationId();
      }
      throw CloudMapErrors.duplicateRequest(last.operationId());
    }
    String operationId =
        operations.succeeded(scope, OperationType.UPDATE_NAMESPACE, namespace.id());
    AppliedUpdate applied =
        token == null ? last : new AppliedUpdate(token, change.toString(), operationId);
    change(
        scope,
        namespace.id(),
        row ->
            new StoredNamespace(
                changed(row, description, soaTtl),
                row.vpc(),
                row.tags(),
                row.operationId(),
                applied));
    return operationId;
  }

  /// @return the id of the operation
  String remove(Scope scope, StoredNamespace namespace) {
    namespaces.remove(scope, namespace.id());
    names.free(scope, Names.namespace(namespace.type(), namespace.vpc(), namespace.name()));
    names.free(scope, Names.http(namespace.httpName()));
    return operations.succeeded(scope, OperationType.DELETE_NAMESPACE, namespace.id());
  }

  void change(Scope scope, String id, UnaryOperator<StoredNamespace> change) {
    if (namespaces.update(scope, id, change).isEmpty()) {
      throw CloudMapErrors.namespaceNotFound(id);
    }
  }

  Optional<StoredNamespace> find(Scope scope, String idOrArn) {
    return Identifiers.id(scope, Kind.NAMESPACE, idOrArn).flatMap(id -> namespaces.get(scope, id));
  }

  StoredNamespace require(Scope scope, String idOrArn) {
    return find(scope, idOrArn).orElseThrow(() -> CloudMapErrors.namespaceNotFound(idOrArn));
  }

  /// A namespace that must be of a type.
  StoredNamespace require(Scope scope, String idOrArn, NamespaceType type) {
    StoredNamespace namespace = require(scope, idOrArn);
    if (namespace.type() != type) {
      throw CloudMapErrors.otherTypeOfNamespace(namespace.id(), type.name());
    }
    return namespace;
  }

  /// Finds a namespace by the name under which DiscoverInstances knows it.
  Optional<StoredNamespace> called(Scope scope, String httpName) {
    return names.find(scope, Names.http(httpName)).flatMap(id -> namespaces.get(scope, id));
  }

  List<StoredNamespace> list(Scope scope) {
    return namespaces.list(scope);
  }

  /// What clients see of a namespace.
  Namespace describe(Scope scope, StoredNamespace row) {
    int services = names.count(scope, Names.services(row.id()));
    return row.namespace().with(it -> it.serviceCount = services);
  }

  private static String repeated(NewNamespace wanted, List<Tag> tags, StoredNamespace existing) {
    Namespace old = existing.namespace();
    DnsProperties dns = existing.dns();
    SOA soa = wanted.soa() == null ? new SOA(DEFAULT_SOA_TTL) : wanted.soa();
    boolean same =
        wanted.token() != null
            && wanted.token().equals(old.creatorRequestId())
            && Objects.equals(wanted.description(), old.description())
            && tags.equals(existing.tags())
            && (dns == null || soa.equals(dns.soa()));
    if (!same) {
      throw CloudMapErrors.namespaceAlreadyExists(existing);
    }
    return existing.operationId();
  }

  private Namespace namespace(Scope scope, String id, NewNamespace wanted) {
    String httpName = wanted.name();
    while (names.take(scope, Names.http(httpName), id).isPresent()) {
      httpName = wanted.name() + "-" + identifiers.suffix();
    }
    var http = new HttpProperties(httpName);
    SOA soa = wanted.soa() == null ? new SOA(DEFAULT_SOA_TTL) : wanted.soa();
    DnsProperties dns =
        wanted.type() == NamespaceType.HTTP
            ? null
            : new DnsProperties(identifiers.hostedZone(), soa);
    return Namespace.of(it -> {
      it.id = id;
      it.arn = Identifiers.arn(scope, Kind.NAMESPACE, id);
      it.resourceOwner = scope.account();
      it.name = wanted.name();
      it.type = wanted.type();
      it.description = wanted.description();
      it.properties = new NamespaceProperties(dns, http);
      it.createDate = context.clock().instant();
      it.creatorRequestId = wanted.token();
    });
  }

  private static Namespace changed(
      StoredNamespace row, @Nullable String description, @Nullable Long soaTtl) {
    NamespaceProperties old = Objects.requireNonNull(row.namespace().properties());
    DnsProperties dns = old.dnsProperties();
    return row.namespace()
        .with(it -> {
          it.description = description == null ? it.description : description;
          if (soaTtl != null && dns != null) {
            it.properties =
                new NamespaceProperties(
                    new DnsProperties(dns.hostedZoneId(), new SOA(soaTtl)), old.httpProperties());
          }
        });
  }

  /// Without EC2 nobody knows, so any will do.
  private boolean hasVpc(Scope scope, String vpc) {
    return context.find(Networks.class).map(it -> it.hasVpc(scope, vpc)).orElse(true);
  }
}
