package dev.virga.plugin.lambda.runtime;

import dev.virga.plugin.lambda.code.CodeStore;
import dev.virga.spi.exec.Mount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The directories that one environment of a zip function uses: open as long as its processes run.
final class FunctionFiles implements AutoCloseable {
  private static final long MEGABYTE = 1 << 20;

  private final CodeStore.Unpacked code;
  private final Path layers;
  private final Path runtime;
  private final Path scratch;
  private final List<Mount.Directory> further;
  private final int storage;

  /// @param code the function's code
  /// @param layers what its layers hold
  /// @param runtime what we bring along
  /// @param scratch where a private directory for temporary files may be made
  /// @param further what else is mounted: file systems, an interpreter that would be hidden
  /// @param storage the size of `/tmp` in MB
  FunctionFiles(
      CodeStore.Unpacked code,
      Path layers,
      Path runtime,
      Path scratch,
      List<Mount.Directory> further,
      int storage) {
    this.code = code;
    this.layers = layers;
    this.runtime = runtime;
    this.scratch = scratch;
    this.further = further;
    this.storage = storage;
  }

  /// The function's code, on this machine.
  Path code() {
    return code.directory();
  }

  /// What its layers hold, on this machine.
  Path layers() {
    return layers;
  }

  /// AWS's paths.
  ///
  /// @param shared whether several processes of the executor share `/tmp`, which then has no limit
  Layout mounted(boolean shared) throws IOException {
    String temporary = Layout.TEMPORARY.toString();
    var mounts = new ArrayList<Mount>();
    mounts.add(new Mount.Directory(code(), Layout.TASK.toString(), true));
    mounts.add(new Mount.Directory(layers, Layout.LAYERS.toString(), true));
    mounts.add(new Mount.Directory(runtime, Layout.RUNTIME.toString(), true));
    mounts.add(
        shared
            ? new Mount.Directory(Files.createDirectories(scratch), temporary, false)
            : new Mount.Temporary(temporary, storage * MEGABYTE));
    mounts.addAll(further);
    return new Layout(Layout.TASK, Layout.LAYERS, Layout.RUNTIME, null, mounts);
  }

  /// The directories themselves, where the machine cannot mount.
  Layout direct() throws IOException {
    return new Layout(code(), layers, runtime, Files.createDirectories(scratch), List.of());
  }

  @Override
  public void close() {
    FileTree.delete(scratch);
    code.close();
  }
}
