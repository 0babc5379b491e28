"""Runs notebooks by nbclient with the installed kernel, and converts them by nbconvert; exit code 0 if no cell failed. Arguments: notebooks."""
import os
import sys

import nbformat
from nbclient import NotebookClient
from nbconvert import HTMLExporter

for path in sys.argv[1:]:
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(notebook, timeout=120, kernel_name=notebook.metadata.kernelspec.name, resources={"metadata": {"path": os.path.dirname(path)}}).execute()
    nbformat.validate(notebook)
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    charts = [o for o in outputs if "application/vnd.plotly.v1+json" in o.get("data", {})]
    print(os.path.basename(path), len(outputs), "outputs", len(charts), "charts")
    if not outputs or any(o.output_type == "error" for o in outputs):
        sys.exit(f"{path}: no output, or an error")
    with open(path.replace(".ipynb", ".html"), "w", encoding="utf-8") as page:
        page.write(HTMLExporter(template_name="basic").from_notebook_node(notebook)[0])
