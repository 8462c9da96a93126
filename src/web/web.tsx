import '../pane/look/first';
