package dev.virga.plugin.lambda.code;

import dev.virga.spi.Arn;
import dev.virga.spi.EventBus;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/// The archives of functions and layers in the service's directory, with rows that tell who uses them.
///
/// An archive that no row names any more is removed once the change that let go of it is committed and
/// nobody looks into its directory. One lock keeps that apart from archives that are being taken in.
public final class Archives implements CodeStore, AutoCloseable {
  private final ServiceContext context;
  private final Table<CodeReference> references;
  private final ArchiveFiles files;
  private final Map<String, Lease> leases = new HashMap<>();
  private final EventBus.Subscription subscription;

  /// Archives that someone has let go of.
  record Released(Set<String> names) {}

  /// How many look into the directory of an archive. It is also the lock of who unpacks.
  private static final class Lease {
    private int holders;
  }

  /// Opens the archives, and removes those that nobody uses.
  public Archives(ServiceContext context) {
    this.context = context;
    this.references = context.table("code-references", CodeReference.class);
    this.files =
        new ArchiveFiles(context.directory().resolve("code"), context.durable(), context.ids());
    this.subscription =
        context.events().subscribe(Released.class, it -> it.names().forEach(this::collect));
    files.tidy(this::isUsed);
  }

  @Override
  public StoredArchive keep(InputStream zip, String owner) {
    try (var draft = files.write(zip, ZipContents.MAX_UNZIPPED)) {
      StoredArchive archive = inspect(draft);
      files.secure(draft);
      synchronized (leases) {
        files.place(draft);
        put(
            new CodeReference(
                archive.codeSha256(), owner, archive.codeSize(), archive.unzippedSize()));
      }
      return archive;
    }
  }

  @Override
  public StoredArchive inspect(InputStream zip) {
    try (var draft = files.write(zip, ZipContents.MAX_UNZIPPED)) {
      return inspect(draft);
    }
  }

  private StoredArchive inspect(ArchiveFiles.Draft draft) {
    if (draft.size() == 0) {
      throw CodeErrors.empty();
    } else if (draft.size() > ZipContents.MAX_UNZIPPED) {
      throw CodeErrors.unzippedTooLarge(ZipContents.MAX_UNZIPPED);
    }
    return new StoredArchive(draft.digest().base64(), draft.size(), unzippedSize(draft.file()));
  }

  private long unzippedSize(Path file) {
    try (ZipContents contents = ZipContents.open(file)) {
      if (contents.isEmpty()) {
        throw CodeErrors.empty();
      }
      return contents.measure();
    } catch (BrokenArchive e) {
      if (context.fidelity() == Fidelity.STRICT) {
        throw CodeErrors.cannotUnzip();
      }
      context.log().log(System.Logger.Level.WARNING, "an archive was accepted that is none");
      context.log().log(System.Logger.Level.DEBUG, "it cannot be opened", e);
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException("an archive cannot be read", e);
    }
  }

  @Override
  public Optional<StoredArchive> find(String codeSha256) {
    return CodeDigest.parse(codeSha256)
        .flatMap(it -> reference(it.hex()))
        .map(it -> new StoredArchive(it.codeSha256(), it.codeSize(), it.unzippedSize()));
  }

  @Override
  public void use(String owner, Set<String> codeSha256s) {
    Scope scope = scope(owner);
    var released = new HashSet<String>();
    synchronized (leases) {
      for (String codeSha256 : codeSha256s) {
        CodeDigest.parse(codeSha256)
            .flatMap(it -> reference(it.hex()))
            .ifPresent(it -> put(it.of(owner)));
      }
      for (CodeReference it : references.list(scope)) {
        if (it.owner().equals(owner) && !codeSha256s.contains(it.codeSha256())) {
          references.remove(scope, key(it));
          released.add(hex(it));
        }
      }
    }
    if (!released.isEmpty()) {
      context.events().publish(new Released(released));
    }
  }

  @Override
  public Optional<Path> archive(String codeSha256) {
    return CodeDigest.parse(codeSha256).flatMap(it -> files.archive(it.hex()));
  }

  @Override
  public Unpacked unpack(String codeSha256) throws IOException {
    String name =
        CodeDigest.parse(codeSha256)
            .map(CodeDigest::hex)
            .orElseThrow(() -> new BrokenArchive("there is no archive " + codeSha256));
    Lease lease = hold(name);
    try {
      synchronized (lease) {
        return new Held(files.unpack(name), new AtomicBoolean(), () -> release(name));
      }
    } catch (IOException | RuntimeException e) {
      release(name);
      throw e;
    }
  }

  private record Held(Path directory, AtomicBoolean closed, Runnable end) implements Unpacked {
    @Override
    public void close() {
      if (!closed.getAndSet(true)) {
        end.run();
      }
    }
  }

  /// Removes what some scopes use, whose rows are about to be removed.
  public void forget(Predicate<Scope> scopes) {
    for (Scope scope : references.scopes()) {
      if (scopes.test(scope)) {
        List<CodeReference> all = references.list(scope);
        all.forEach(it -> references.remove(scope, key(it)));
        all.forEach(it -> collect(hex(it)));
      }
    }
  }

  /// The archives that the layers of a scope have.
  ///
  /// @return their length together, in bytes
  public long sizeOfLayers(Scope scope) {
    return references.list(scope).stream()
        .filter(it -> Arn.parse(it.owner()).orElseThrow().resourceType().equals("layer"))
        .mapToLong(CodeReference::codeSize)
        .sum();
  }

  private Lease hold(String name) {
    synchronized (leases) {
      Lease lease = leases.computeIfAbsent(name, _ -> new Lease());
      lease.holders++;
      return lease;
    }
  }

  private void release(String name) {
    synchronized (leases) {
      Lease lease = leases.get(name);
      if (lease == null || --lease.holders > 0) {
        return;
      }
      leases.remove(name);
    }
    collect(name);
  }

  private void collect(String name) {
    Optional<Path> rest;
    synchronized (leases) {
      if (leases.containsKey(name) || isUsed(name)) {
        return;
      }
      rest = files.discard(name);
    }
    rest.ifPresent(ArchiveFiles::delete);
  }

  private boolean isUsed(String name) {
    return reference(name).isPresent();
  }

  private Optional<CodeReference> reference(String name) {
    return references.scopes().stream()
        .flatMap(it -> references.list(it, name + "/", "", 1).stream())
        .findFirst();
  }

  private void put(CodeReference it) {
    references.put(scope(it.owner()), key(it), it);
  }

  private static String key(CodeReference it) {
    return hex(it) + "/" + it.owner();
  }

  private static String hex(CodeReference it) {
    return CodeDigest.parse(it.codeSha256()).orElseThrow().hex();
  }

  private static Scope scope(String owner) {
    Arn arn = Arn.parse(owner).orElseThrow(() -> new IllegalArgumentException(owner));
    return new Scope(arn.account(), arn.region());
  }

  @Override
  public void close() {
    subscription.close();
  }
}
