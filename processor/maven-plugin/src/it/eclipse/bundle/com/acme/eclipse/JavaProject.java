package com.acme.eclipse;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.apt.core.util.AptConfig;
import org.eclipse.jdt.apt.core.util.IFactoryPath;
import org.eclipse.jdt.core.CompletionProposal;
import org.eclipse.jdt.core.CompletionRequestor;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.IMethod;
import org.eclipse.jdt.core.ISourceRange;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.Signature;

/** A Java project with annotation processing, set up as Eclipse sets up a Maven project. */
final class JavaProject {
  private static final String OUTPUT = "target/classes";
  private static final NullProgressMonitor NO_MONITOR = new NullProgressMonitor();

  private final IProject project;
  private final IJavaProject java;

  /**
   * Creates the project.
   *
   * @param folder its folder, which exists
   * @param jdk the home of its JDK
   * @param jars the processor path, of which the last one is the class path too
   */
  JavaProject(String folder, String jdk, List<String> jars) throws CoreException {
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    String name = "project" + workspace.getRoot().getProjects().length;
    project = workspace.getRoot().getProject(name);
    IProjectDescription description = workspace.newProjectDescription(name);
    description.setLocation(IPath.fromOSString(folder));
    project.create(description, NO_MONITOR);
    project.open(NO_MONITOR);
    description.setNatureIds(new String[] {JavaCore.NATURE_ID});
    project.setDescription(description, NO_MONITOR);
    project.setDefaultCharset("UTF-8", NO_MONITOR);
    java = JavaCore.create(project);
    List<IClasspathEntry> path = new ArrayList<>();
    for (String source : List.of("src/main/java", "src/main/resources", "src/main/i18n")) {
      if (project.getFolder(source).exists()) {
        path.add(JavaCore.newSourceEntry(project.getFullPath().append(source)));
      }
    }
    path.add(JavaCore.newLibraryEntry(IPath.fromOSString(jdk + "/lib/jrt-fs.jar"), null, null));
    path.add(JavaCore.newLibraryEntry(IPath.fromOSString(jars.get(jars.size() - 1)), null, null));
    java.setRawClasspath(path.toArray(new IClasspathEntry[0]), project.getFullPath().append(OUTPUT), NO_MONITOR);
    for (String option : List.of(
        JavaCore.COMPILER_SOURCE, JavaCore.COMPILER_COMPLIANCE, JavaCore.COMPILER_CODEGEN_TARGET_PLATFORM)) {
      java.setOption(option, "17");
    }
    IFactoryPath processors = AptConfig.getDefaultFactoryPath(java);
    jars.forEach(jar -> processors.addExternalJar(new File(jar)));
    AptConfig.setFactoryPath(java, processors);
    AptConfig.setGenSrcDir(java, "target/generated-sources/annotations");
    AptConfig.setProcessDuringReconcile(java, true);
    AptConfig.setEnabled(java, true);
  }

  /** Builds, and lists the markers: severity, file, line and message. */
  List<String> build(String kind) throws CoreException {
    // Only what a person edits: Eclipse knows of no other file that another tool wrote.
    project.getFolder("src").refreshLocal(IResource.DEPTH_INFINITE, NO_MONITOR);
    if (kind.equals("clean")) {
      project.build(IncrementalProjectBuilder.CLEAN_BUILD, NO_MONITOR);
    }
    project.build(kind.equals("incremental") ? IncrementalProjectBuilder.INCREMENTAL_BUILD
        : IncrementalProjectBuilder.FULL_BUILD, NO_MONITOR);
    List<String> markers = new ArrayList<>();
    for (IMarker marker : project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
      int severity = marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
      markers.add((severity == IMarker.SEVERITY_ERROR ? "error " : severity == IMarker.SEVERITY_WARNING ? "warning " : "")
          + marker.getResource().getProjectRelativePath() + ":" + marker.getAttribute(IMarker.LINE_NUMBER, 0) + " "
          + marker.getAttribute(IMarker.MESSAGE, "").replace("\n", "\\n"));
    }
    return markers.stream().sorted().toList();
  }

  /** The methods that are proposed after {@code text}, written before the comment “here” of {@code file}, not saved. */
  List<String> complete(String file, String text) throws CoreException {
    ICompilationUnit unit = (ICompilationUnit) JavaCore.create(project.getFile(file));
    unit.becomeWorkingCopy(NO_MONITOR);
    try {
      String source = unit.getSource();
      int at = source.indexOf("// here");
      unit.getBuffer().setContents(source.substring(0, at) + text + "\n" + source.substring(at));
      unit.reconcile(ICompilationUnit.NO_AST, true, null, NO_MONITOR);
      Proposals proposals = new Proposals();
      unit.codeComplete(at + text.length(), proposals);
      return proposals.methods.stream().sorted().toList();
    } finally {
      unit.discardWorkingCopy();
    }
  }

  /** The Javadoc of the method, as its source has it. */
  List<String> javadoc(String type, String method) throws CoreException {
    for (IMethod each : java.findType(type).getMethods()) {
      ISourceRange range = each.getJavadocRange();
      if (each.getElementName().equals(method) && range != null) {
        return each.getOpenable().getBuffer().getText(range.getOffset(), range.getLength()).lines().map(String::strip)
            .toList();
      }
    }
    return List.of();
  }

  /** Collects the proposed methods. */
  private static final class Proposals extends CompletionRequestor {
    private final List<String> methods = new ArrayList<>();

    Proposals() {
      super(true);
      setIgnored(CompletionProposal.METHOD_REF, false);
      setRequireExtendedContext(false);
    }

    @Override
    public void accept(CompletionProposal proposal) {
      String signature = new String(proposal.getSignature());
      List<String> parameters = new ArrayList<>();
      char[][] names = proposal.findParameterNames(NO_MONITOR);
      String[] types = Signature.getParameterTypes(signature);
      for (int i = 0; i < types.length; i++) {
        parameters.add(Signature.getSignatureSimpleName(types[i]) + " " + new String(names[i]));
      }
      methods.add(Signature.getSignatureSimpleName(Signature.getReturnType(signature)) + " "
          + new String(proposal.getName()) + "(" + String.join(", ", parameters) + ")");
    }
  }
}
