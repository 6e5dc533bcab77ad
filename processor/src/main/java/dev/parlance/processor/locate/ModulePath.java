package dev.parlance.processor.locate;

import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * The module path as one place, in which a file is looked for in each module in turn, as on the class path.
 *
 * <p>A file manager refuses that for {@link StandardLocation#MODULE_PATH}, since it asks a location whether it is a set of
 * modules. The one of javac knows the paths of any location that equals it.
 */
final class ModulePath implements JavaFileManager.Location {
  @Override
  public String getName() {
    return StandardLocation.MODULE_PATH.getName();
  }

  @Override
  public boolean isOutputLocation() {
    return false;
  }

  @Override
  public boolean isModuleOrientedLocation() {
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ModulePath || other == StandardLocation.MODULE_PATH;
  }

  @Override
  public int hashCode() {
    return StandardLocation.MODULE_PATH.hashCode();
  }
}
