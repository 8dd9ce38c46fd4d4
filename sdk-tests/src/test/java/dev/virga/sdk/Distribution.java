package dev.virga.sdk;

import dev.virga.testkit.VirgaProcess;
import java.net.URI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The built distribution, started once for all test classes.
public final class Distribution implements BeforeAllCallback {
  private VirgaProcess process;

  @Override
  public void beforeAll(ExtensionContext context) {
    process = VirgaProcess.shared(context);
  }

  URI endpoint() {
    return process.endpoint();
  }
}
