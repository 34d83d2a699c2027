// In a real archive the viewer of X stands here.
