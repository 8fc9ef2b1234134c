/** The style of what the page has not before its map can be moved; importing it waits until it is there. */
import './live.css';
