package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.resource.ClientTokens;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on launch templates.
public final class TemplateOperations {
  private TemplateOperations() {}

  /// All of them.
  public static List<Operation<?, ?>> of(Store store) {
    var templates = new LaunchTemplates(store);
    var tokens = new ClientTokens(store.context());
    return List.of(
        new CreateLaunchTemplate(templates, tokens),
        new CreateLaunchTemplateVersion(templates, tokens),
        new DescribeLaunchTemplates(store, templates),
        new DescribeLaunchTemplateVersions(templates),
        new ModifyLaunchTemplate(templates),
        new DeleteLaunchTemplate(templates),
        new DeleteLaunchTemplateVersions(templates));
  }
}
